import { expect } from '@esm-bundle/chai';
import { apiErrorOf, fakeAppointment, fakeClient, type FakeClient } from '@wartemarke/client/testing';
import { expectAccessible } from '../../test/axe.ts';
import { fixture } from '../../test/fixture.ts';
import { callOff, factsOf, fillSlot, hear } from '../../test/hear.ts';
import { rest, visit } from '../../test/visitor.ts';
import { register } from '../register.ts';
import { Appointment } from './appointment.ts';

register('wm-appointment', Appointment);

const { office, id: appointment } = fakeAppointment;
const moveQuestion = 'Auf diese Zeit verlegen?';
const cancelQuestion = 'Möchten Sie diesen Termin absagen?';

async function show(set: Partial<Appointment> = {}, prepare: (client: FakeClient) => void = () => {}) {
  const client = fakeClient();
  prepare(client);
  const element = document.createElement('wm-appointment');
  element.lang = 'de';
  Object.assign(element, { client, access: fakeAppointment }, set);
  await fixture(element);
  await rest(element);
  const visitor = visit(element);
  await visitor.until(() => !element.shadowRoot!.querySelector('.loading'));
  const countOf = (name: string) => client.calls.filter((call) => call.name === name).length;
  return { ...visitor, element, client, countOf };
}

describe('wm-appointment and the page around it', () => {
  it('asks before it cancels, and tells it once', async () => {
    const heard = hear();
    const { press, until, read } = await show();
    await press('Termin absagen');
    await until(() => read().includes(cancelQuestion));
    await press('Ja, absagen');
    await until(() => read().includes('Termin abgesagt'));
    expect(heard.map(({ type, facts }) => ({ type, ...facts }))).to.deep.equal([
      { type: 'wm-change-ask', office, appointment, change: 'cancel' },
      { type: 'wm-appointment-cancel', office, appointment },
    ]);
    expect(JSON.stringify(heard.map(({ facts }) => facts))).to.not.include(fakeAppointment.token);
  });

  it('cancels nothing that the page refuses, and asks on', async () => {
    const heard = callOff('wm-change-ask');
    const { element, press, until, read, countOf } = await show();
    await press('Termin absagen');
    await until(() => read().includes(cancelQuestion));
    await press('Ja, absagen');
    await until(() => heard.length > 0);
    expect([heard.length, countOf('appointments.cancel')]).to.deep.equal([1, 0]);
    expect(read()).to.include(cancelQuestion);
    expect(element.shadowRoot!.querySelector('[role="alert"]')).to.equal(null);
    await expectAccessible(element);
  });

  it('asks about no other appointment what was asked about the one before', async () => {
    const asked: string[] = [];
    const { element, press, until, read } = await show({}, (client) => {
      const { get } = client.appointments;
      const getAny: typeof get = async ({ id }, options) => {
        asked.push(id);
        return { ...(await get(fakeAppointment, options)), id };
      };
      Object.assign(client, { withLanguage: () => client });
      Object.assign(client.appointments, { get: getAny });
    });
    const find = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
    await press('Termin verlegen');
    await until(() => find('.free-time'));
    find('.free-time')!.click();
    await until(() => find('#chosen'));
    element.access = { ...fakeAppointment, id: 'another' };
    await until(() => asked.includes('another') && read().includes('Termin bestätigt'));
    expect(read()).to.include('Termin verlegen').and.to.not.include(moveQuestion);
    await press('Termin verlegen');
    await until(() => find('#panel'));
    expect(read()).to.include('Montag, 1. März').and.to.not.include(moveQuestion);
  });

  it('tells that everything was deleted', async () => {
    const heard = hear('wm-appointment-erase');
    const { element, press, until, read } = await show();
    element.shadowRoot!.querySelector('details')!.open = true;
    await press('Alles löschen');
    await until(() => element.shadowRoot!.querySelector('#panel'));
    await press(/^Ja, /);
    await until(() => heard.length > 0 && read() !== '');
    expect(heard.map(({ facts }) => facts)).to.deep.equal([{ office, appointment }]);
  });

  it('tells as what it is saved', async () => {
    const heard = hear('wm-appointment-save');
    const { press } = await show();
    const { print } = window;
    window.print = () => {};
    try {
      await press('Drucken');
      await press('QR-Code speichern');
    } finally {
      window.print = print;
    }
    expect(heard.map(({ facts }) => facts)).to.deep.equal([
      { office, kind: 'print' },
      { office, kind: 'code' },
    ]);
  });

  it('tells what went wrong, and leaves the way to a new appointment to the page', async () => {
    const heard = hear('wm-problem-show');
    const { button, until, read } = await show({ bookingUrl: '/termin' }, (client) =>
      client.fail('appointments.get', apiErrorOf('link_invalid')),
    );
    await until(() => read().includes('Neuen Termin'));
    expect(factsOf(heard, 'wm-problem-show')).to.deep.equal([{ code: 'link_invalid' }]);
    const links = callOff('wm-link-open');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    button(/^Neuen Termin/).dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
    expect(links[0]!.facts).to.deep.equal({ link: `${location.origin}/termin` });
  });

  it('shows the town’s own text below the appointment', async () => {
    const { element } = await show();
    const text = fillSlot(element, 'shown');
    await rest(element);
    expect(text.checkVisibility()).to.equal(true);
    await expectAccessible(element);
  });
});
