import { expect } from '@esm-bundle/chai';
import { apiErrorOf, fixtures } from '@wartemarke/client/testing';
import { expectAccessible } from '../../../test/axe.ts';
import { callsOf, showDesk, type DeskBegin, type DeskStage } from '../../../test/desk-stage.ts';
import { rest } from '../../../test/visitor.ts';

const office = fixtures.office.id;

async function show(begin: DeskBegin = {}): Promise<DeskStage> {
  const stage = await showDesk({ view: 'Empfang', ...begin });
  await stage.until(() => stage.find('.arrival'));
  return stage;
}

async function choosePassport(stage: DeskStage): Promise<void> {
  await stage.type('Anliegen suchen', 'reisepas');
  await stage.until(() => stage.find('.result'));
  await stage.key('Enter');
}

const lastRequest = ({ client }: DeskStage) => client.calls.at(-1)?.args[1];

describe('<wm-staff-desk>, the reception', () => {
  it('shows who is expected about now, and how long the lines are', async () => {
    const stage = await show();
    expect(stage.findAll('.arrival .time').map((each) => each.textContent)).to.deep.equal([
      '8:10',
      '8:50',
      '9:10',
      '9:40',
    ]);
    expect(stage.find('.strip')?.innerText).to.contain('Pass- und Meldewesen').and.contain('2 warten');
    await expectAccessible(stage.desk);
  });

  it('checks in by name with one press, and shows the number', async () => {
    const stage = await show();
    await stage.type('Name, Code oder Telefon', 'mueller');
    await stage.key('Enter');
    expect(stage.focused()).to.contain('Aleksandra Müller-Lüdenscheidt');
    await stage.press(/Müller-Lüdenscheidt/);
    await stage.until(() => stage.find('.received'));
    expect(stage.find('.received')?.innerText).to.match(/A106/).and.contain('Wartebereich A');
    expect(stage.focused()).to.equal('Nummer A106');
    await stage.until(() => stage.find('.received .qr path'));
    await expectAccessible(stage.desk);
    await stage.press('Fertig, nächste Person');
    expect(stage.focused()).to.equal('Name, Code oder Telefon');
  });

  it('knows whom a kiosk has checked in meanwhile, and shows the number again', async () => {
    const stage = await show();
    await stage.client.checkIns.create(office, { code: fixtures.appointment.checkInCode });
    await stage.type('Name, Code oder Telefon', 'müller');
    expect(stage.find('.arrival .act')?.textContent?.trim()).to.equal('da, A106');
    await stage.press(/Müller-Lüdenscheidt/);
    await stage.until(() => stage.find('.received'));
    expect(stage.find('.received')?.innerText).to.contain('War schon angemeldet');
  });

  it('keeps the focus with somebody while others are checked in at a kiosk, and lets no key hit another one', async () => {
    const stage = await show();
    const here = async (arrival: HTMLElement | undefined) => {
      await stage.client.checkIns.create(office, { appointment: arrival!.id.replace('arrival-', '') });
      await rest(stage.desk);
    };
    const [first, second] = stage.findAll('.arrival');
    const name = second!.querySelector('strong')!.innerText;
    second!.focus();
    await here(first);
    expect(stage.focused()).to.contain(name);
    await here(stage.findAll('.arrival').find((each) => each.innerText.includes(name)));
    expect(stage.focused()).to.equal('');
  });

  it('offers who comes too late a number without the appointment', async () => {
    const stage = await show();
    stage.client.failOnce('checkIns.create', apiErrorOf('too_late'));
    await stage.press(/Lindenhöhe/);
    await stage.until(() => stage.find('.refusal .bad'));
    expect(stage.find('.refusal')?.innerText).to.contain('Die Zeit für diesen Termin ist vorbei');
    await expectAccessible(stage.desk);
    await stage.press('Nummer ohne Termin ziehen');
    expect(lastRequest(stage)).to.deep.include({ asWalkIn: true });
    expect(stage.find('.received')?.innerText).to.contain('Lindenhöhe');
  });

  it('says from when somebody can be checked in, and takes the visit over without the appointment', async () => {
    const stage = await show();
    const params = { fromAt: '2027-03-01T09:10:00+01:00', startAt: '2027-03-01T09:40:00+01:00' };
    stage.client.failOnce('checkIns.create', apiErrorOf('too_early', { params }));
    await stage.press(/^9:40/);
    await stage.until(() => stage.find('.refusal .bad'));
    expect(stage.find('.refusal')?.innerText).to.contain('ab 9:10 Uhr');
    await stage.press('Nummer ohne Termin ziehen');
    expect(stage.find('.chosen')?.innerText).to.contain('Bewohnerparkausweis');
    expect(stage.field('Name (freiwillig)').value).to.equal('Li');
    expect(stage.focused()).to.equal('Nummer ziehen');
  });

  it('draws a number for somebody, with name, note and the reason for priority', async () => {
    const stage = await show();
    await choosePassport(stage);
    await stage.press('Mehr: Reisepass beantragen');
    await stage.type('Name (freiwillig)', ' Łukasz ');
    await stage.type('Hinweis für den Platz (freiwillig)', 'Spricht Polnisch');
    await stage.select('Vorrang', 'disability');
    await expectAccessible(stage.desk);
    await stage.press('Nummer ziehen');
    expect(lastRequest(stage)).to.deep.equal({
      services: [{ id: 'reisepass', quantity: 2 }],
      name: 'Łukasz',
      note: 'Spricht Polnisch',
      priority: 'disability',
    });
    expect(stage.find('.received')?.innerText).to.contain('Łukasz');
    expect(stage.find('.chosen')).to.equal(null);
  });

  it('asks for a concern before it draws', async () => {
    const stage = await show();
    await stage.press('Nummer ziehen');
    expect(stage.find('.drawing .wrong')?.textContent).to.contain('zuerst ein Anliegen');
    expect(stage.focused()).to.equal('Anliegen suchen');
    await choosePassport(stage);
    expect(stage.findAll('.drawing .wrong').length).to.equal(0);
  });

  for (const [drawing, says] of [
    ['full', 'alle Nummern vergeben'],
    ['not_today', 'heute voraussichtlich nicht mehr dran'],
  ] as const) {
    it(`asks before it draws when citizens get no number (${drawing})`, async () => {
      const stage = await show({ town: { site: { drawing: { meldewesen: drawing } } } });
      await choosePassport(stage);
      await stage.press('Nummer ziehen');
      expect(stage.focused()).to.contain(says);
      expect(stage.client.calls.some(({ name }) => name === 'tickets.draw')).to.equal(false);
      await expectAccessible(stage.desk);
      await stage.press('Trotzdem ziehen');
      expect(stage.client.calls.at(-1)?.name).to.equal('tickets.draw');
    });
  }

  it('leads to booking when a queue gives out no numbers', async () => {
    const stage = await show({ town: { site: { drawing: { meldewesen: 'closed' } } } });
    await choosePassport(stage);
    expect(stage.read()).to.contain('gibt gerade keine Nummern aus');
    expect(stage.buttons('Nummer ziehen')).to.deep.equal([]);
    await expectAccessible(stage.desk);
    await stage.press('Termin buchen');
    await stage.until(() => stage.find('wm-slot-picker'));
    expect(stage.find('.view[aria-current]')?.innerText).to.contain('Termine');
  });

  it('finds services in the language that is spoken now', async () => {
    const stage = await show();
    await choosePassport(stage);
    const asked = callsOf(stage.client, 'offices.get');
    stage.desk.lang = 'en';
    await stage.until(
      () => stage.read().includes('Reception') && callsOf(stage.client, 'offices.get') > asked,
    );
    expect(callsOf(stage.client, 'offices.get')).to.equal(asked + 1);
  });

  it('says why a number could not be drawn, and keeps what was typed', async () => {
    const stage = await show();
    await choosePassport(stage);
    await stage.type('Name (freiwillig)', 'Łukasz');
    stage.client.failOnce('tickets.draw', apiErrorOf('services_not_combinable'));
    await stage.press('Nummer ziehen');
    await stage.until(() => stage.find('.drawing .bad'));
    expect(stage.find('.drawing .bad')?.innerText).to.contain('Ziehen Sie zwei Nummern');
    expect(stage.field('Name (freiwillig)').value).to.equal('Łukasz');
    await expectAccessible(stage.desk);
  });

  it('keeps what was typed when the session ends, and goes on after signing in', async () => {
    const stage = await show();
    await choosePassport(stage);
    await stage.type('Name (freiwillig)', 'Łukasz');
    stage.client.failOnce('tickets.draw', apiErrorOf('session_expired'));
    await stage.press('Nummer ziehen');
    await stage.until(() => stage.find('.sign-in'));
    await stage.type('Anmeldename', fixtures.signIn.name);
    await stage.type('Passwort', fixtures.signIn.password);
    await stage.press('Anmelden');
    await stage.until(() => stage.find('.drawing'));
    expect(stage.field('Name (freiwillig)').value).to.equal('Łukasz');
    expect(stage.find('.chosen')?.innerText).to.contain('Reisepass');
  });

  it('that cannot read the appointments says so, and tries again', async () => {
    const stage = await showDesk({
      view: 'Empfang',
      prepare: (client) => client.failOnce('desk.appointments', apiErrorOf('busy')),
    });
    await stage.until(() => stage.find('.expected .bad'));
    await expectAccessible(stage.desk);
    await stage.press('Noch einmal versuchen');
    await stage.until(() => stage.find('.arrival'));
  });

  it('fits into a window at four times the size', async () => {
    const stage = await show();
    stage.desk.style.inlineSize = '320px';
    await stage.press(/Müller-Lüdenscheidt/);
    await stage.until(() => stage.find('.received .qr path'));
    expect(stage.find('.root')!.scrollWidth).to.be.at.most(320);
  });
});
