import { expect } from '@esm-bundle/chai';
import { fakeClient, fixtures } from '@wartemarke/client/testing';
import { expectAccessible } from '../../test/axe.ts';
import { fillSlot, hear } from '../../test/hear.ts';
import {
  callsOf,
  createPicker,
  createPickerAgain,
  show,
  showDetails,
  showTimes,
  stage,
} from '../../test/slot-picker-stage.ts';
import { rest } from '../../test/visitor.ts';

const { pathname, search } = location;

afterEach(() => history.replaceState(null, '', pathname + search));

/** Follows a link to the page. */
function follow(fragment: string): void {
  history.replaceState(null, '', fragment);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

describe('wm-slot-picker, with the town’s own text', () => {
  it('shows it at each step, below the heading', async () => {
    const { client, picker } = createPicker();
    const texts = ['concern', 'requirements', 'time', 'details', 'done'].map((slot) =>
      fillSlot(picker, slot),
    );
    const shown = () => texts.filter((text) => text.checkVisibility()).map(({ slot }) => slot);
    const { press, until, find, type, read } = await stage({ client, picker });
    expect(shown()).to.deep.equal(['concern']);
    await expectAccessible(picker);
    await press(/^Personalausweis beantragen/);
    await until(() => find('.slot'));
    expect(shown()).to.deep.equal(['requirements', 'time']);
    await expectAccessible(picker);
    find('.slot')!.click();
    await until(() => find('.details form'));
    expect(shown()).to.deep.equal(['requirements', 'details']);
    await expectAccessible(picker);
    await type('Name', 'Ada');
    await press('Termin buchen');
    await until(() => read().includes('Ihr Termin ist gebucht'));
    expect(shown()).to.deep.equal(['requirements', 'done']);
    await expectAccessible(picker);
  });

  it('takes no room for it where there is none', async () => {
    const { find } = await show();
    const [head, next] = [find('.head')!, find('search')!].map((each) => each.getBoundingClientRect());
    const gap = Number.parseFloat(getComputedStyle(find('.screen')!).rowGap);
    expect(next!.top - head!.bottom).to.be.closeTo(gap, 1);
  });
});

describe('wm-slot-picker, led by the page', () => {
  it('takes services, goes back, and begins anew', async () => {
    const { picker, until, find, read, focused } = await show();
    picker.choose([{ id: 'personalausweis', quantity: 2 }]);
    await until(() => find('.slot'));
    expect(find('.figure')!.textContent).to.equal('2');
    expect(focused()).to.equal('Wann möchten Sie kommen?');
    picker.goTo('concern');
    await until(() => read().includes('Worum geht es?'));
    picker.goTo('details');
    await rest(picker);
    expect(read()).to.include('Worum geht es?');
    picker.goTo('time');
    await until(() => find('.slot'));
    picker.restart();
    await until(() => read().includes('Worum geht es?'));
    expect(picker.isConnected).to.equal(true);
  });

  it('begins with what the page says after it went on at its own office', async () => {
    const { picker, client, until, find } = await showTimes();
    await until(() => find('.slot'));
    picker.goOnAt(picker.office);
    await rest(picker);
    picker.service = 'reisepass';
    await rest(picker);
    await until(() => find('.slot'));
    const asked = client.calls.filter(({ name }) => name === 'availability.days').at(-1);
    expect(asked!.args[1]).to.deep.include({ services: [{ id: 'reisepass', quantity: 1 }] });
  });

  it('begins like a new one when the page takes it out and puts it back: no step is told, the focus stays', async () => {
    const { picker, until, find } = await showDetails();
    const place = picker.parentElement!;
    picker.remove();
    await rest(picker);
    const heard = hear('wm-booking-step');
    const button = document.createElement('button');
    place.append(button);
    button.focus();
    place.append(picker);
    await until(() => find('.slot'));
    await rest(picker);
    expect([heard.length, document.activeElement]).to.deep.equal([0, button]);
  });

  it('gives a kept time back when it begins anew', async () => {
    const { picker, client, until, read } = await showDetails();
    picker.restart();
    await until(() => read().includes('Worum geht es?'));
    expect(callsOf(client, 'holds.release')).to.equal(1);
  });
});

describe('wm-slot-picker, filled in by the page', () => {
  const contact = { name: 'Łukasz Ó', email: 'l@post.example' };

  it('takes what the page knows as typed, also when it learns it late', async () => {
    const { picker, field, until } = await showDetails({ set: { contact: { name: 'Ada' } } });
    expect(field('Name').value).to.equal('Ada');
    picker.contact = contact;
    await until(() => field('Name').value === contact.name);
    expect(field(/^E-Mail-Adresse/).value).to.equal(contact.email);
    await expectAccessible(picker);
  });

  it('does not tick the wish for reminders where the page says so, and leaves it to the citizen then', async () => {
    const { picker, find, until, field } = await showDetails({ set: { contact, noReminders: true } });
    const box = () => find<HTMLInputElement>('#reminders')!;
    expect(box().checked).to.equal(false);
    box().click();
    picker.contact = { ...contact, name: 'Ada' };
    await until(() => field('Name').value === 'Ada');
    expect(box().checked).to.equal(true);
  });

  it('forgets whoever signs out, also where it begins anew at once', async () => {
    const { picker, press, until, find, field } = await showDetails({ set: { contact } });
    picker.contact = undefined;
    picker.restart();
    await until(() => !find('.details'));
    await press(/^Personalausweis beantragen/);
    await until(() => find('.slot'));
    find('.slot')!.click();
    await until(() => find('.details form'));
    expect([field('Name').value, field(/^E-Mail-Adresse/).value]).to.deep.equal(['', '']);
  });

  it('writes nothing that the page knows into an attribute or the address', async () => {
    const { picker } = await showDetails({ set: { contact } });
    expect(picker.outerHTML + location.href).to.not.include('post.example');
  });

  it('opens the wished day, and the first free one where that has no times', async () => {
    const free = await findFreeDates();
    const there = await showTimes({ set: { date: free[3]! } });
    await there.until(() => there.find('.slot'));
    const [call] = there.client.calls.filter(({ name }) => name === 'availability.slots');
    expect((call!.args[1] as { date: string }).date).to.equal(free[3]);
    const other = await showTimes({ set: { date: '2027-03-07' } });
    await other.until(() => other.find('.slot'));
    const [first] = other.client.calls.filter(({ name }) => name === 'availability.slots');
    expect((first!.args[1] as { date: string }).date).to.equal(free[0]);
  });
});

describe('wm-slot-picker, opened by a link', () => {
  it('begins with the services and the day of the link', async () => {
    const [, , date] = await findFreeDates();
    follow(`#office=${fixtures.office.id}&service=personalausweis:2&date=${date}`);
    const { find, until, client } = await show();
    await until(() => find('.slot'));
    expect(find('.figure')!.textContent).to.equal('2');
    const [call] = client.calls.filter(({ name }) => name === 'availability.slots');
    expect((call!.args[1] as { date: string }).date).to.equal(date);
  });

  it('leaves a link to the picker that it names', async () => {
    const one = await show();
    const other = await stage(createPickerAgain(one.client, { set: { office: 'ortsamt-talheim' } }));
    follow('#office=ortsamt-talheim&service=personalausweis');
    await other.until(() => other.find('.slot'));
    expect(one.read()).to.include('Worum geht es?');
    follow('#office=buergerbuero&service=reisepass');
    await one.until(() => one.find('.slot'));
    expect(other.read()).to.include('Personalausweis beantragen');
  });

  it('goes on with what its own link began when a link to another picker follows', async () => {
    follow('#office=buergerbuero&service=personalausweis');
    const { find, until, picker } = await show();
    await until(() => find('.slot'));
    find('.slot')!.click();
    await until(() => find('.details form'));
    follow('#office=ortsamt-talheim&service=reisepass');
    await rest(picker);
    expect(find('.details form')).to.not.equal(null);
  });

  it('says that it does not know a service, and lets choose another one', async () => {
    follow('#service=mondreise&date=gestern');
    const { picker, read, until } = await show();
    await until(() => read().includes('Das verlinkte Anliegen gibt es hier nicht mehr.'));
    expect(read()).to.include('Worum geht es?');
    await expectAccessible(picker);
  });
});

async function findFreeDates(): Promise<string[]> {
  const services = [{ id: 'personalausweis', quantity: 1 }];
  const { days } = await fakeClient().availability.days(fixtures.office.id, { services });
  return days.filter(({ free }) => free > 0).map(({ date }) => date);
}
