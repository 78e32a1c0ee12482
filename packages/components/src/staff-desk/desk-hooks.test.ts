import { expect } from '@esm-bundle/chai';
import { apiErrorOf, fakeClient } from '@wartemarke/client/testing';
import { expectAccessible } from '../../test/axe.ts';
import { fixture } from '../../test/fixture.ts';
import { fillSlot, hear } from '../../test/hear.ts';
import { rest, visit } from '../../test/visitor.ts';
import { register } from '../register.ts';
import { createDeskMemory } from './desk-memory.ts';
import { StaffDesk } from './staff-desk.ts';

register('wm-staff-desk', StaffDesk);

async function show(client = fakeClient()) {
  const desk = document.createElement('wm-staff-desk');
  const memory = createDeskMemory(() => ({ getItem: () => null, setItem: () => {} }));
  Object.assign(desk, { client, memory });
  await fixture(desk);
  await rest(desk);
  return { desk, ...visit(desk) };
}

describe('<wm-staff-desk> and the page around it', () => {
  it('tells what went wrong, and nothing of who signs in', async () => {
    const heard = hear();
    const client = fakeClient();
    client.fail('sessions.create', apiErrorOf('sign_in_failed'));
    const { type, press, until } = await show(client);
    await type('Anmeldename', 'marker');
    await type('Passwort', 'marker-secret');
    await press('Anmelden');
    await until(() => heard.length > 0);
    expect(heard.map(({ type: name, facts }) => ({ name, ...facts }))).to.deep.equal([
      { name: 'wm-problem-show', code: 'sign_in_failed' },
    ]);
  });

  it('shows the town’s own text below the form that asks for name and password', async () => {
    const { desk } = await show();
    expect(fillSlot(desk, 'sign-in').checkVisibility()).to.equal(true);
    await expectAccessible(desk);
  });
});
