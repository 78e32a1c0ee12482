import { expect } from '@esm-bundle/chai';
import { apiErrorOf, fixtures } from '@wartemarke/client/testing';
import { expectAccessible } from '../../test/axe.ts';
import { callOff, eventTypes, factsOf, hear } from '../../test/hear.ts';
import { callsOf, show, showDetails, showTimes } from '../../test/slot-picker-stage.ts';
import { rest } from '../../test/visitor.ts';

const office = fixtures.office.id;
const services = [{ id: 'personalausweis', quantity: 1 }];
const minute = 60_000;

describe('wm-slot-picker, what it tells the page', () => {
  it('tells each step of a booking once, and nothing of the person', async () => {
    const heard = hear();
    const there = await show();
    const { press, until, read, find, type, client } = there;
    await press(/^Personalausweis beantragen/);
    await until(() => find('.slot'));
    find('.slot')!.click();
    await until(() => find('.details form'));
    await type('Name', 'Marker Müller');
    await type(/^E-Mail-Adresse/, 'marker@post.example');
    await type(/^Nachricht an uns/, 'Marker-Nachricht').catch(() => {});
    await press('Termin buchen');
    await until(() => read().includes('Ihr Termin ist gebucht'));
    const [{ startAt } = {}] = factsOf(heard, 'wm-hold-ask');
    const date = String(startAt).slice(0, 10);
    const [{ appointment } = {}] = factsOf(heard, 'wm-appointment-book');
    expect(heard.map(({ type: name, facts }) => ({ name, ...facts }))).to.deep.equal([
      { name: 'wm-booking-show', office },
      { name: 'wm-services-choose', office, services },
      { name: 'wm-booking-step', office, step: 'time' },
      { name: 'wm-day-open', office, date },
      { name: 'wm-hold-ask', office, services, startAt },
      { name: 'wm-slot-keep', office, date },
      { name: 'wm-booking-step', office, step: 'details' },
      { name: 'wm-booking-ask', office, services, startAt },
      { name: 'wm-appointment-book', office, appointment },
      { name: 'wm-booking-step', office, step: 'done' },
    ]);
    const text = JSON.stringify(heard.map(({ facts }) => facts));
    const link = find<HTMLAnchorElement>('a.manage')!.href;
    const { token } = client.calls.find(({ name }) => name === 'appointments.create')!.args[1] as {
      token: string;
    };
    for (const secret of ['arker', token, link.split('token=')[1]!]) expect(text).to.not.include(secret);
  });

  it('tells of a time that is lost, and of what it says of that', async () => {
    const heard = hear('wm-slot-lose', 'wm-problem-show');
    const { client, find, until } = await showDetails();
    client.clock.advance(60 * minute);
    await until(() => find('#loss'));
    expect(factsOf(heard, 'wm-slot-lose')).to.deep.equal([
      { office, date: '2027-03-01', code: 'hold_expired' },
    ]);
    expect(factsOf(heard, 'wm-problem-show')).to.deep.equal([{ code: 'hold_expired' }]);
  });

  it('tells of a problem each time that it shows', async () => {
    const heard = hear('wm-problem-show');
    const { press, until, read } = await show({
      prepare: (client) => client.fail('offices.get', apiErrorOf('busy')),
    });
    await until(() => read().includes('Noch einmal versuchen'));
    await press('Noch einmal versuchen');
    await until(() => heard.length > 1);
    expect(heard.map(({ facts }) => facts)).to.deep.equal([{ code: 'busy' }, { code: 'busy' }]);
  });

  it('tells of wrong fields by what they are called, not by what stands in them', async () => {
    const heard = hear('wm-problem-show');
    const { press, until, find, type } = await showDetails();
    await type(/^E-Mail-Adresse/, 'marker');
    await press('Termin buchen');
    await until(() => find('#errors'));
    expect(heard.map(({ facts }) => facts)).to.deep.equal([{ code: 'validation_failed' }]);
  });

  it('tells of documents, of waiting and of saving', async () => {
    const heard = hear('wm-document-add', 'wm-appointment-save', 'wm-waiting-list-join');
    const { until, find, type, press, read, picker } = await showDetails({ service: 'anmeldung' });
    await until(() => find('input[type="file"]'));
    const input = find<HTMLInputElement>('input[type="file"]')!;
    const files = new DataTransfer();
    files.items.add(new File(['%PDF-1.7'], 'marker.pdf', { type: 'application/pdf' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(() => heard.length > 0);
    await type('Name', 'Ada');
    await press('Termin buchen');
    await until(() => read().includes('In den Kalender'));
    await press('QR-Code speichern');
    expect(heard.map(({ type: name, facts }) => ({ name, ...facts }))).to.deep.equal([
      { name: 'wm-document-add', office, wish: 'wohnungsgeber' },
      { name: 'wm-appointment-save', office, kind: 'code' },
    ]);
    expect(picker.isConnected).to.equal(true);
  });

  it('tells that somebody waits', async () => {
    const heard = hear('wm-waiting-list-join');
    const there = await showTimes({ town: { office: { waitingList: true, challenge: false } } });
    const folded = [...there.picker.shadowRoot!.querySelectorAll('summary')];
    folded.find(({ textContent }) => textContent === 'Auf die Warteliste setzen')!.click();
    await there.until(() => there.find('form.waiting'));
    await there.type(/^E-Mail/, 'marker@post.example');
    there.find('form.waiting .button')!.click();
    await there.until(() => there.find('#joined'));
    expect(heard.map(({ facts }) => facts)).to.deep.equal([{ office }]);
    there.picker.goTo('concern');
    await there.until(() => there.read().includes('Worum geht es?'));
    there.picker.goTo('time');
    await there.until(() => there.find('#joined'));
    await rest(there.picker);
    expect(there.focused()).to.equal('Wann möchten Sie kommen?');
    expect(heard.length).to.equal(1);
  });

  it('has a type for each of its events, by the name that the page listens to', () => {
    expect(eventTypes.length).to.be.greaterThan(30);
    expect(new Set(eventTypes).size).to.equal(eventTypes.length);
    for (const type of eventTypes) expect(type).to.match(/^wm(-[a-z]+){2,3}$/);
  });
});

describe('wm-slot-picker, when the page steps in', () => {
  it('keeps no time that the page refuses, and stays usable', async () => {
    const { picker, client, find, until, read } = await showTimes();
    await until(() => find('.slot'));
    const refused = callOff('wm-hold-ask');
    find('.slot')!.click();
    await until(() => refused.length > 0);
    expect(callsOf(client, 'holds.create')).to.equal(0);
    expect(read()).to.include('Wann möchten Sie kommen?');
    expect(find('[role="alert"]')).to.equal(null);
    expect(find('.slot')!.ariaDisabled).to.equal('false');
    await expectAccessible(picker);
  });

  it('books when the page has agreed, such as after a dialog of its own', async () => {
    const { client, press, type, until, read } = await showDetails();
    let agree: (isAgreed: boolean) => void = () => {};
    const consent = new Promise<boolean>((resolve) => (agree = resolve));
    const ask = (event: HTMLElementEventMap['wm-booking-ask']) => event.waitFor(consent);
    document.addEventListener('wm-booking-ask', ask as EventListener, { once: true });
    await type('Name', 'Ada');
    await press('Termin buchen');
    expect(callsOf(client, 'appointments.create')).to.equal(0);
    agree(true);
    await until(() => read().includes('Ihr Termin ist gebucht'));
  });

  it('books nothing where one of two that were asked refuses, whoever was asked last', async () => {
    const { client, press, type, picker } = await showDetails();
    let refuse: (isAgreed: boolean) => void = () => {};
    const answers = [new Promise<boolean>((resolve) => (refuse = resolve)), Promise.resolve(true)];
    const ask = (event: HTMLElementEventMap['wm-booking-ask']) => event.waitFor(answers.shift()!);
    picker.addEventListener('wm-booking-ask', ask);
    document.addEventListener('wm-booking-ask', ask as EventListener, { once: true });
    await type('Name', 'Ada');
    await press('Termin buchen');
    await rest(picker);
    refuse(false);
    await rest(picker);
    expect([answers.length, callsOf(client, 'appointments.create')]).to.deep.equal([0, 0]);
  });

  it('sends nothing that the page refuses, and keeps what was typed', async () => {
    const { client, picker, press, type, field, find } = await showDetails();
    const refused = callOff('wm-booking-ask');
    await type('Name', 'Ada');
    await press('Termin buchen');
    expect([refused.length, callsOf(client, 'appointments.create')]).to.deep.equal([1, 0]);
    expect(field('Name').value).to.equal('Ada');
    expect(find('[role="alert"], #errors')).to.equal(null);
    await expectAccessible(picker);
  });

  it('stays at its office when the page goes to another one by itself', async () => {
    const { picker, client, read } = await showTimes();
    const heard = callOff('wm-office-choose');
    picker.goOnAt('ortsamt-talheim');
    expect(heard.map(({ facts }) => facts)).to.deep.equal([{ office: 'ortsamt-talheim' }]);
    expect([picker.office, read().includes('Wann möchten Sie kommen?')]).to.deep.equal([office, true]);
    expect(callsOf(client, 'holds.release')).to.equal(0);
  });

  it('leaves the link of an online service to the page', async () => {
    const { button } = await show();
    const heard = callOff('wm-link-open');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    button(/^Fundsachen suchen/).dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
    expect(heard.map(({ facts }) => facts)).to.deep.equal([
      { link: 'https://fundsachen.linden.example/', service: 'fundbuero' },
    ]);
  });
});
