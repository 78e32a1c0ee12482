import { expect } from '@esm-bundle/chai';
import { ConnectionError } from '@wartemarke/client';
import { apiErrorOf, fixtures } from '@wartemarke/client/testing';
import { expectAccessible } from '../../../test/axe.ts';
import {
  anyTime,
  callsOf,
  show,
  showDetails,
  showTimes,
  type Stage,
} from '../../../test/slot-picker-stage.ts';
import { rest } from '../../../test/visitor.ts';
import type { OfficeChooseEvent } from '../office-choose-event.ts';

const { office, days, slots } = fixtures;

async function choose(
  { field, picker, until, find }: Stage,
  option: RegExp,
  appears = '.days',
): Promise<void> {
  field(option).click();
  await rest(picker);
  await until(() => find(appears));
}

async function open({ find, until }: Stage, text: string, appears: string): Promise<void> {
  const all = [...find('.root')!.querySelectorAll('summary')];
  all.find((each) => each.textContent?.includes(text))!.click();
  await until(() => find(appears));
}

describe('wm-slot-picker, the visit', () => {
  it('shows the times of the first free day one press after the concern', async () => {
    const { picker, press, until, buttons, focused } = await show();
    await press('Personalausweis beantragen');
    await until(() => buttons(anyTime).length > 0);
    expect(focused()).to.equal('Wann möchten Sie kommen?');
    await expectAccessible(picker);
  });

  it('tells the page each step, and nothing about the person', async () => {
    const { picker, press, until, buttons, find } = await show();
    const steps: string[] = [];
    picker.addEventListener('wm-booking-step', ({ step, office }) => steps.push(`${office} ${step}`));
    await press('Personalausweis beantragen');
    await until(() => buttons(anyTime).length > 0);
    await press(anyTime);
    await until(() => find('.details'));
    expect(steps).to.deep.equal(['buergerbuero time', 'buergerbuero details']);
  });

  it('says what to bring and what it costs beside the times, and explains it when asked', async () => {
    const { picker, read, find } = await showTimes();
    const { requirements, fee } = office.services.find(({ id }) => id === 'personalausweis')!;
    const hints = requirements.map(({ hint }) => hint!);
    for (const { name } of requirements) expect(read()).to.include(name);
    expect(read()).to.include(fee).and.not.to.include(hints[0]);
    find('.bring summary')!.click();
    for (const hint of hints) expect(read()).to.include(hint);
    await expectAccessible(picker);
  });

  it('shapes the list of what to bring by simple answers', async () => {
    const there = await showTimes({ service: 'kinderreisepass' });
    const { until, find, field, read, picker } = there;
    await until(() => find('.questions'));
    expect(read()).to.include('Wer kommt mit dem Kind?').and.not.to.include('Einverständnis');
    await expectAccessible(picker);
    field('Ein Elternteil').click();
    await rest(picker);
    expect(read()).to.include('Einverständnis des anderen Elternteils');
    field('Beide Eltern').click();
    await rest(picker);
    expect(read()).not.to.include('Einverständnis');
  });

  it('lets the length follow the quantity and keeps the day', async () => {
    const { press, read, until, button } = await showTimes();
    await press(/^Dienstag, 2\. März/);
    await press('Eins mehr: Personalausweis beantragen');
    await until(() => read().includes('etwa 25 Minuten'));
    await until(() => button(/^Dienstag, 2\. März/).getAttribute('aria-expanded') === 'true');
  });

  it('adds another service, and says why others cannot be added', async () => {
    const there = await showTimes();
    const { picker, press, read, type, find, until } = there;
    await open(there, 'Noch ein Anliegen', '#add');
    const toOption = (id: string) => find<HTMLOptionElement>(`option[value="${id}"]`)!;
    expect(toOption('bewohnerparkausweis').disabled).to.equal(true);
    expect(toOption('bewohnerparkausweis').textContent).to.include('anderer Schalter');
    expect(toOption('unterschriftsbeglaubigung').textContent).to.include('nur in einem eigenen Termin');
    expect(toOption('fundbuero').textContent).to.include('geht online');
    await expectAccessible(picker);
    await type('Noch ein Anliegen im selben Termin', 'meldebescheinigung');
    await press('Hinzufügen');
    await until(() => read().includes('etwa 20 Minuten'));
    await press('Entfernen: Personalausweis beantragen');
    expect(read()).not.to.include('Personalausweis beantragen');
  });

  it('leads back to the concerns', async () => {
    const { press, focused } = await showTimes();
    await press('Anderes Anliegen');
    expect(focused()).to.equal('Worum geht es?');
  });
});

describe('wm-slot-picker, the list of days', () => {
  it('opens the first free day to its times, and another one when it is pressed', async () => {
    const { press, button, buttons, until } = await showTimes();
    await until(() => buttons(anyTime).length === 7);
    expect(button(/^Montag, 1\. März 7 Zeiten$/).getAttribute('aria-expanded')).to.equal('true');
    await press(/^Freitag, 5\. März/);
    await until(() => buttons(anyTime).length === 14);
    expect(button(/^Montag, 1\. März/).getAttribute('aria-expanded')).to.equal('false');
    await press(/^Freitag, 5\. März/);
    expect(buttons(anyTime)).to.have.length(0);
  });

  it('lists further days when they are wished', async () => {
    const { press, buttons } = await showTimes();
    expect(buttons(/ Zeiten$/)).to.have.length(7);
    await press('Weitere Tage zeigen');
    expect(buttons(/ Zeiten$/)).to.have.length(14);
  });

  it('shows only the times of a part of the day, with their number', async () => {
    const there = await showTimes();
    const { press, until, buttons, read, picker } = there;
    await press(/^Dienstag, 2\. März/);
    await until(() => buttons(anyTime).length === 22);
    await choose(there, /^Nachmittag \d+$/);
    expect(buttons(anyTime)[0]).to.match(/^1[4-9]:/);
    await expectAccessible(picker);
    await press(/^Montag, 1\. März/);
    await until(() => read().includes('Zu dieser Tageszeit ist nichts frei.'));
    await press('Alle Zeiten des Tages zeigen');
    expect(buttons(anyTime)).to.have.length(7);
  });

  it('keeps a time in its place that was taken meanwhile, and says so', async () => {
    const { client, picker, until, buttons, find } = await showTimes();
    await until(() => buttons(anyTime).length === 7);
    const [first, second] = [...find('.slots')!.querySelectorAll('button')];
    second!.focus();
    client.availability.slots = async () => ({ ...slots, slots: slots.slots.slice(1) });
    client.clock.advance(45_000);
    await until(() => first!.getAttribute('aria-label')?.includes('inzwischen vergeben'));
    expect(picker.shadowRoot!.activeElement).to.equal(second);
    expect(first!.getAttribute('aria-disabled')).to.equal('true');
    await expectAccessible(picker);
  });
});

describe('wm-slot-picker, the calendar', () => {
  const showCalendar = async () => {
    const there = await showTimes();
    await choose(there, /^Kalender$/, '.calendar');
    await there.until(() => there.buttons(anyTime).length > 0);
    return there;
  };

  it('says of each day how many times it has, and keeps to the calendar when the visit changes', async () => {
    const { picker, read, press, until, find } = await showCalendar();
    expect(read()).to.include('Freie Zeiten am Montag, 1. März 2027');
    await expectAccessible(picker);
    await press('Eins mehr: Personalausweis beantragen');
    await until(() => read().includes('etwa 25 Minuten') && find('.calendar'));
  });

  it('turns to the next month without asking the server', async () => {
    const { client, press, read } = await showCalendar();
    const before = client.calls.length;
    await press('Nächster Monat');
    expect(read()).to.include('April 2027');
    expect(client.calls.length).to.equal(before);
  });

  it('leads through the days by keys, over the end of the month', async () => {
    const { picker, button, key, focused, press, until } = await showCalendar();
    button('Montag, 1. März 2027, 7 freie Zeiten').focus();
    await key('ArrowRight');
    expect(focused()).to.match(/^Dienstag, 2\. März 2027, \d+ freie Zeiten$/);
    await key('End');
    expect(focused()).to.equal('Sonntag, 7. März 2027, geschlossen');
    await key('PageDown');
    expect(focused()).to.match(/^Mittwoch, 7\. April 2027/);
    expect(picker.shadowRoot!.querySelectorAll('.day[tabindex="0"]')).to.have.length(1);
    await press(focused());
    await until(() => focused() === 'Freie Zeiten am Mittwoch, 7. April 2027');
  });

  it('leads on by the arrow to the left where it is read from the right, whatever the page is read like', async () => {
    const { picker, key, find, until } = await showTimes({ set: { lang: 'ar' } });
    await until(() => find('.slot'));
    find('input[value="calendar"]')!.click();
    await until(() => find('.calendar .day[tabindex="0"]'));
    const days = () => [...picker.shadowRoot!.querySelectorAll('.day')];
    const place = () => days().indexOf(picker.shadowRoot!.activeElement!);
    find('.calendar .day[tabindex="0"]')!.focus();
    const before = place();
    expect(before).to.be.at.least(0);
    await key('ArrowLeft');
    expect(place()).to.equal(before + 1);
  });

  it('stays within the days that can be booked', async () => {
    const { button, key, focused } = await showCalendar();
    button('Montag, 1. März 2027, 7 freie Zeiten').focus();
    await key('ArrowUp');
    expect(focused()).to.match(/^Montag, 1\. März 2027/);
  });

  it('says why a day is empty, without asking the server, and offers the next free one', async () => {
    const { picker, client, press, read, buttons, until } = await showCalendar();
    const before = client.calls.length;
    await press('Sonntag, 7. März 2027, geschlossen');
    expect(client.calls.length).to.equal(before);
    await until(() => read().includes('Am Sonntag, 7. März 2027 ist geschlossen.'));
    expect(buttons(anyTime)).to.have.length(0);
    await expectAccessible(picker);
    await press('Nächster freier Tag: Dienstag, 9. März 2027');
    await until(() => buttons(anyTime).length > 0);
  });

  it('says why a month is empty', async () => {
    const there = await showTimes({ service: 'briefwahl' });
    await choose(there, /^Kalender$/, '.calendar');
    expect(there.read()).to.include('März 2027');
    await there.press('Montag, 1. März 2027, keine Termine für dieses Anliegen');
    const sentence = 'Am Montag, 1. März 2027 gibt es für dieses Anliegen keine Termine.';
    await there.until(() => there.read().includes(sentence));
  });
});

describe('wm-slot-picker, when no time suits', () => {
  it('goes on at another office with the same services', async () => {
    const there = await showTimes({ service: 'personalausweis:2' });
    const { picker, press, until, read } = there;
    let chosen: OfficeChooseEvent | undefined;
    picker.addEventListener('wm-office-choose', (event) => (chosen = event));
    await open(there, 'An anderen Standorten früher?', '.offices');
    expect(read()).to.include('Ortsamt Talheim').and.to.include('Frühester Termin: Mo., 1. März, 9:10 Uhr');
    await expectAccessible(picker);
    await press('Dort buchen: Ortsamt Talheim');
    expect(chosen?.office).to.equal('ortsamt-talheim');
    await until(() => there.buttons('9:10 Uhr').length > 0);
    expect(there.find('.figure')!.textContent).to.equal('2');
  });

  it('lets somebody wait for a time', async () => {
    const there = await showTimes();
    const { picker, press, type, until, focused, read } = there;
    await open(there, 'Auf die Warteliste setzen', '.waiting');
    await expectAccessible(picker);
    await press('Auf die Warteliste setzen');
    await until(() => focused().includes('Bitte prüfen Sie Ihre Angaben'));
    await expectAccessible(picker);
    await type('Name', 'Łukasz');
    await type(/^E-Mail-Adresse/, 'l@example.de');
    await press('Auf die Warteliste setzen');
    await until(() => focused() === 'Sie stehen auf der Warteliste');
    expect(there.button('Ihr Platz auf der Warteliste').getAttribute('href')).to.include(
      '#office=buergerbuero',
    );
    expect(read()).to.match(/Vor Ihnen wartet 1 Person|als Nächstes/);
    await expectAccessible(picker);
  });

  it('says so when nothing at all is free, and names the telephone and the other ways', async () => {
    const { picker, read } = await showTimes({
      prepare(client) {
        const full = days.days.map(({ date }) => ({ date, free: 0, reason: 'full' as const }));
        client.availability.days = async () => ({ ...days, days: full, nextFreeDate: null });
      },
    });
    expect(read()).to.include('Zurzeit ist nichts frei').and.to.include(office.phone);
    expect(read()).to.include('Auf die Warteliste setzen');
    await expectAccessible(picker);
  });

  it('offers no waiting list where there is none', async () => {
    const { read } = await showTimes({ town: { office: { waitingList: false } } });
    expect(read()).to.include('An anderen Standorten früher?').and.not.to.include('Warteliste');
  });
});

describe('wm-slot-picker, when times are lost or on their way', () => {
  it('offers other times as buttons when somebody was faster', async () => {
    const { picker, press, until, read, focused, buttons } = await showTimes({
      prepare: (client) =>
        client.failOnce('holds.create', apiErrorOf('slot_taken', { alternatives: slots.slots.slice(0, 3) })),
    });
    await until(() => buttons(anyTime).length > 0);
    await press(anyTime);
    await until(() => read().includes('Dieser Termin ist gerade vergeben worden.'));
    expect(focused()).to.include('Dieser Termin ist gerade vergeben worden.');
    expect(buttons(/^Mo\., 1\. März, \d/)).to.have.length(3);
    await expectAccessible(picker);
    await press(/^Mo\., 1\. März, \d/);
    await until(() => read().includes('Ihre Angaben'));
  });

  it('takes a lost time again with what was typed', async () => {
    const { picker, client, type, press, until, read, field } = await showDetails();
    await type('Name', 'Łukasz O’Brien');
    client.clock.advance(11 * 60_000);
    await until(() => read().includes('Die Reservierung ist abgelaufen.'));
    expect(read()).to.include('Wann möchten Sie kommen?');
    await expectAccessible(picker);
    await press(/noch einmal reservieren$/);
    await until(() => read().includes('Ihre Angaben') && read().includes('noch 10 Minuten'));
    expect(field('Name').value).to.equal('Łukasz O’Brien');
  });

  it('says what failed when the times do not come, and still what to bring', async () => {
    const { picker, read, until } = await showTimes({
      prepare: (client) => client.fail('availability.days', new ConnectionError('timeout')),
    });
    await until(() => read().includes('Die Antwort dauert zu lange.'));
    expect(read()).to.include('Das bringen Sie mit');
    await expectAccessible(picker);
  });

  it('keeps the times in sight, at rest, while those of the changed visit are on their way', async () => {
    const { picker, client, press, buttons, until, find } = await showTimes();
    await until(() => buttons(anyTime).length > 0);
    const resume = client.pause('availability.days');
    await press('Eins mehr: Personalausweis beantragen');
    expect(buttons(anyTime)).to.have.length.above(0);
    expect(find('.days')!.inert).to.equal(true);
    await expectAccessible(picker);
    resume();
    await until(() => !find('.days')!.inert);
    expect(buttons(/inzwischen vergeben/)).to.have.length(0);
    expect(callsOf(client, 'availability.days')).to.equal(2);
  });
});
