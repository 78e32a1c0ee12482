import { expect } from '@esm-bundle/chai';
import { apiErrorOf, fixtures, type FakeClient } from '@wartemarke/client/testing';
import { expectAccessible } from '../../test/axe.ts';
import { pressHeld, showDesk, type DeskStage } from '../../test/desk-stage.ts';
import { rest } from '../../test/visitor.ts';

const office = fixtures.office.id;
const services = [{ id: 'bewohnerparkausweis', quantity: 1 }];

const numbers = ({ findAll }: DeskStage) =>
  findAll('section[aria-labelledby="waiting"] .entry .number').map((each) => each.textContent);
const lastCall = ({ calls }: FakeClient) => calls.at(-1);
const called = (client: FakeClient, name: string) => client.calls.filter((call) => call.name === name);
const ticketOf = (client: FakeClient, number: string) =>
  client.hall.get().value?.tickets.find((each) => each.number === number);

/** A desk that has called, and serves where that is wished. */
async function showCalled(isServing = false, town = {}): Promise<DeskStage> {
  const stage = await showDesk({ town });
  await stage.alt('n');
  if (isServing) await stage.alt('b');
  return stage;
}

/** Shows what can be done with a ticket of the hall. */
async function choose(stage: DeskStage, number: string): Promise<void> {
  await stage.press(new RegExp(`^${number}`));
  await stage.until(() => stage.find('.card'));
}

async function openForm(stage: DeskStage, letter: string): Promise<void> {
  await stage.alt(letter);
  await stage.until(() => stage.find('#form-title'));
}

describe('<wm-staff-desk>, the waiting list', () => {
  it('is walked through by the arrow keys with one stop for Tab', async () => {
    const stage = await showDesk();
    await stage.alt('q');
    expect(stage.focused()).to.match(/^V301/);
    await stage.key('ArrowDown');
    expect(stage.focused()).to.match(/^V302/);
    const stops = stage.findAll('section[aria-labelledby="waiting"] .entry[tabindex="0"]');
    expect(stops.map((each) => each.querySelector('.number')?.textContent)).to.deep.equal(['V302']);
    await stage.key('Home');
    expect(stage.focused()).to.match(/^V301/);
    await stage.key('End');
    expect(stage.focused()).to.match(/^V302/);
  });

  it('lets a chosen one be called by two presses, the focus on what comes then', async () => {
    const stage = await showDesk();
    await stage.alt('q');
    await stage.key('ArrowDown');
    await choose(stage, 'V302');
    expect(stage.focused()).to.equal('V302 aufrufen');
    await expectAccessible(stage.desk);
    await stage.press('V302 aufrufen');
    expect(stage.find('.stub .number')?.textContent).to.equal('V302');
    expect(stage.focused()).to.equal('Bedienung beginnen');
    expect(stage.find('.card')).to.equal(null);
  });

  it('calls nobody by a double click, or by the key that is still held down', async () => {
    const stage = await showDesk();
    await choose(stage, 'V302');
    const call = stage.button('V302 aufrufen');
    call.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
    expect(pressHeld(call).defaultPrevented).to.equal(true);
    await rest(stage.desk);
    expect(called(stage.client, 'tickets.call')).to.deep.equal([]);
    await stage.press('V302 aufrufen');
    expect(called(stage.client, 'tickets.call')).to.have.length(1);
  });

  it('gives the focus back when somebody thinks better of it', async () => {
    const stage = await showDesk();
    await choose(stage, 'V302');
    await stage.key('Escape');
    expect(stage.focused()).to.match(/^V302/);
  });

  it('keeps the focus with the ticket when those before it are called', async () => {
    const stage = await showDesk();
    await stage.alt('q');
    await stage.key('ArrowDown');
    await stage.client.counters.callNext(office, 'schalter-5');
    await rest(stage.desk);
    expect(numbers(stage)).to.deep.equal(['V302']);
    expect(stage.focused()).to.match(/^V302/);
  });

  it('says who was faster when a chosen one is called elsewhere', async () => {
    const stage = await showDesk();
    await choose(stage, 'V302');
    stage.client.failOnce(
      'tickets.call',
      apiErrorOf('ticket_called_elsewhere', { params: { counter: 'Schalter 5' } }),
    );
    await stage.press('V302 aufrufen');
    await stage.until(() => stage.find('.card .bad'));
    expect(stage.find('.card .bad')?.innerText).to.contain('von Schalter 5 aufgerufen');
    await expectAccessible(stage.desk);
  });

  it('says that a chosen one can be called later, while somebody is at the counter', async () => {
    const stage = await showCalled();
    await choose(stage, 'V302');
    expect(stage.find('.card')?.innerText).to.contain('sobald Ihr Platz frei ist');
    expect(stage.buttons('V302 aufrufen')).to.deep.equal([]);
    await expectAccessible(stage.desk);
  });

  it('has somebody served earlier for a reason, which is said in words', async () => {
    const stage = await showDesk();
    await choose(stage, 'V302');
    await stage.press('Vorrang');
    await stage.until(() => stage.find('#form-title'));
    await expectAccessible(stage.desk);
    const reason = stage.field(/^Behinderung/);
    reason.click();
    await rest(stage.desk);
    await stage.press('Übernehmen');
    expect(lastCall(stage.client)?.args[0]).to.deep.include({ priority: 'disability' });
    await stage.until(() => stage.find('.mark'));
    expect(stage.find('.mark')?.textContent).to.equal('Vorrang: Behinderung');
    expect(numbers(stage)).to.deep.equal(['V302', 'V301']);
  });
});

describe('<wm-staff-desk>, a visit', () => {
  it('is not given up before the number was called again as often as the office wants', async () => {
    const stage = await showCalled(false, { site: { recallsBeforeMiss: 2 } });
    expect(stage.button(/^Nicht erschienen/).innerText).to.contain('nach 2 weiteren Aufrufen');
    await stage.alt('k');
    expect(stage.find('.slip [role="alert"]')?.innerText).to.contain('noch 2-mal');
    expect(called(stage.client, 'tickets.miss')).to.deep.equal([]);
    await expectAccessible(stage.desk);
    await stage.alt('w');
    await stage.alt('w');
    await stage.alt('k');
    expect(stage.read()).to.contain('Ist V301 nicht erschienen?');
  });

  it('that was missed says until when somebody may come back, and is taken up again', async () => {
    const stage = await showCalled();
    await stage.alt('w');
    await stage.alt('k');
    await stage.press('Ja, nicht erschienen');
    expect(stage.find('section[aria-labelledby="missedTitle"]')?.innerText).to.contain(
      'zurückkommen bis 9:22 Uhr',
    );
    await choose(stage, 'V301');
    expect(stage.focused()).to.equal('V301 wieder einreihen');
    await expectAccessible(stage.desk);
    await stage.press('V301 wieder einreihen');
    expect(numbers(stage)).to.include('V301');
    expect(stage.find('.mark')?.textContent).to.equal('zurückgekommen');
  });

  it('is put aside with a note, and called back', async () => {
    const stage = await showCalled();
    await openForm(stage, 'z');
    expect(stage.focused()).to.equal('Hinweis (freiwillig)');
    await expectAccessible(stage.desk);
    await stage.type('Hinweis (freiwillig)', 'Holt das Passbild');
    await stage.press('Zurückstellen');
    expect(stage.find('section[aria-labelledby="parkedTitle"]')?.innerText).to.contain('Holt das Passbild');
    expect(stage.focused()).to.equal('Nächste Nummer aufrufen');
    await choose(stage, 'V301');
    await stage.press('V301 zurückholen');
    expect(stage.find('.stub .number')?.textContent).to.equal('V301');
  });

  it('is passed on to a counter, a queue or another office; without a choice it asks for one', async () => {
    const stage = await showCalled();
    await openForm(stage, 'g');
    expect(stage.focused()).to.equal('Wohin?');
    await stage.press('Weitergeben');
    expect(stage.find('#target-wrong')?.textContent).to.contain('wohin es weitergeht');
    await expectAccessible(stage.desk);
    const groups = [...stage.find('#target')!.querySelectorAll('optgroup')].map(({ label }) => label);
    expect(groups).to.deep.equal(['Plätze', 'Wartekreise', 'Ortsamt Talheim']);
    await stage.select('Wohin?', 'counter schalter-3');
    await stage.type('Hinweis (freiwillig)', 'Fragt nach Gebühr');
    await stage.press('Weitergeben');
    expect(lastCall(stage.client)?.args[0]).to.deep.include({
      to: { counter: 'schalter-3', note: 'Fragt nach Gebühr' },
    });
    expect(ticketOf(stage.client, 'V301')?.forCounter).to.equal('schalter-3');
  });

  it('is ended with what was really done', async () => {
    const stage = await showCalled(true);
    await openForm(stage, 'v');
    await stage.until(() => stage.find('#service-query'));
    await stage.press('Mehr: Bewohnerparkausweis');
    await stage.type('Weiteres Anliegen hinzufügen', 'fuehrerschein');
    await stage.until(() => stage.find('.result'));
    await expectAccessible(stage.desk);
    await stage.key('Enter');
    await stage.press('So abschließen');
    expect(lastCall(stage.client)?.args[0]).to.deep.include({
      services: [
        { id: 'bewohnerparkausweis', quantity: 2 },
        { id: 'fuehrerscheinumtausch', quantity: 1 },
      ],
    });
    expect(stage.focused()).to.equal('Nächste Nummer aufrufen');
  });

  it('is not ended with nothing', async () => {
    const stage = await showCalled(true);
    await openForm(stage, 'v');
    await stage.until(() => stage.find('.stepper'));
    await stage.press('Weniger: Bewohnerparkausweis');
    await stage.press('So abschließen');
    expect(stage.find('.desk-form .wrong')?.textContent).to.contain('mindestens ein Anliegen');
    expect(called(stage.client, 'tickets.finish')).to.deep.equal([]);
    await expectAccessible(stage.desk);
  });

  it('leaves time to finish the case before the next one', async () => {
    const stage = await showCalled(true);
    await stage.alt('h');
    expect(stage.find('.stage')?.textContent).to.contain('Nachbearbeitung');
    await expectAccessible(stage.desk);
    await stage.alt('n');
    expect(stage.find('.stub .number')?.textContent).to.equal('V302');
  });

  it('leads to the next one at once where the clerk wants that, also after a reload', async () => {
    const stage = await showCalled(true);
    stage.field(/gleich die nächste/).click();
    await rest(stage.desk);
    expect(stage.memory.read(stage.client.baseUrl).callsAtOnce).to.equal(true);
    await stage.alt('a');
    await stage.until(() => stage.find('.stub .number')?.textContent === 'V302');
    expect(stage.focused()).to.equal('Bedienung beginnen');
  });

  it('shows the appointment with its documents', async () => {
    const appointment = '00000000-0000-4000-9000-000003010490';
    const stage = await showDesk({
      town: { site: { lateMinutes: 120 } },
      counter: 'schalter-3',
      async prepare(client) {
        await client.tickets.finish({ office, id: ticketOf(client, 'A103')?.id ?? '' });
        await client.checkIns.create(office, { appointment });
      },
    });
    await choose(stage, ticketNumber(stage.client, appointment) ?? '');
    await stage.press(/aufrufen$/);
    await stage.press('Termin und Unterlagen öffnen');
    await stage.until(() => stage.find('#sheet-title'));
    expect(stage.find('.sheet')?.innerText).to.contain('Wohnungsgeberbestätigung.pdf');
    await stage.until(() => /Yıldırım/.test(stage.focused()));
  });

  it('keeps what was typed when the session ends in the middle', async () => {
    const stage = await showCalled();
    await openForm(stage, 'z');
    await stage.type('Hinweis (freiwillig)', 'Holt das Passbild');
    stage.client.failOnce('tickets.park', apiErrorOf('session_expired'));
    await stage.press('Zurückstellen');
    expect(stage.find('.notice')?.innerText).to.contain('Ihre Anmeldung ist abgelaufen');
    await stage.type('Anmeldename', fixtures.signIn.name);
    await stage.type('Passwort', fixtures.signIn.password);
    await stage.press('Anmelden');
    await stage.until(() => stage.find('#note'));
    expect(stage.field('Hinweis (freiwillig)').value).to.equal('Holt das Passbild');
    await stage.press('Zurückstellen');
    expect(ticketOf(stage.client, 'V301')?.note).to.contain('Holt das Passbild');
  });

  it('says in the form why it did not work, and keeps the form', async () => {
    const stage = await showCalled();
    await openForm(stage, 'z');
    stage.client.failOnce('tickets.park', apiErrorOf('busy'));
    await stage.press('Zurückstellen');
    await stage.until(() => stage.find('.asked .bad'));
    expect(stage.find('#note')).to.not.equal(null);
    expect(stage.findAll('.bad')).to.have.length(1);
    await expectAccessible(stage.desk);
    await stage.key('Escape');
  });
});

describe('<wm-staff-desk>, counter and queues', () => {
  it('takes a break and goes on', async () => {
    const stage = await showDesk();
    await stage.alt('s');
    expect(stage.find('.stage')?.textContent).to.contain('Pause');
    expect(stage.focused()).to.equal('Weiterarbeiten');
    await expectAccessible(stage.desk);
    await stage.alt('s');
    expect(stage.find('.stage')?.textContent?.trim()).to.equal('Ihr Platz ist frei');
  });

  it('pauses a queue with a word to those who wait; then nobody of it comes next', async () => {
    const stage = await showDesk();
    await stage.press('Ändern: Verkehr und Fundsachen');
    await stage.until(() => stage.find('#form-title'));
    stage.field(/^Pause/).click();
    await rest(stage.desk);
    await stage.type(/^Was sollen die Wartenden lesen/, 'Gleich geht es weiter.');
    await expectAccessible(stage.desk);
    await stage.press('Übernehmen');
    expect(stage.find('.queue.own')?.innerText)
      .to.contain('macht Pause')
      .and.contain('Gleich geht es weiter.');
    expect(stage.find('.stub .calm')?.textContent).to.equal('Gerade wartet niemand');
    expect(numbers(stage)).to.deep.equal(['V301', 'V302']);
  });

  it('shows how the other counters stand', async () => {
    const stage = await showDesk();
    await stage.client.counters.setState(office, 'schalter-5', { state: 'break' });
    await rest(stage.desk);
    const text = stage.find('section[aria-labelledby="counters"]')?.innerText;
    expect(text)
      .to.match(/Schalter 5\s+macht Pause/)
      .and.match(/Schalter 1\s+A101 In Bedienung/);
  });

  it('lists its shortcuts, and gives the focus back', async () => {
    const stage = await showDesk();
    const before = stage.focused();
    await stage.alt('?');
    await stage.until(() => stage.find<HTMLDialogElement>('.key-list')?.open);
    expect(stage.find('.key-list')?.innerText).to.contain('Notruf: zweimal drücken');
    await expectAccessible(stage.desk);
    await stage.press('Schließen');
    await stage.until(() => stage.find('.key-list') === null);
    expect(stage.focused()).to.equal(before);
  });

  it('fits into a window at four times the size, in every stage', async () => {
    const stage = await showDesk({
      prepare: (client) => void client.signals.create(office, { kind: 'help' }),
    });
    stage.desk.style.inlineSize = '320px';
    for (const letter of ['n', 'z', 'g', 'b', 'v']) {
      await stage.alt(letter);
      await stage.until(() => !/[zgv]/.test(letter) || stage.find('#form-title'));
      expect(stage.find('.root')!.scrollWidth, letter).to.be.at.most(320);
    }
    await stage.client.tickets.draw(office, { services });
  });
});

function ticketNumber({ hall }: FakeClient, appointment: string): string | undefined {
  return hall.get().value?.tickets.find((each) => each.appointment === appointment)?.number;
}
