import { expect } from '@esm-bundle/chai';
import { apiErrorOf, fakeClient, fixtures, type FakeClient } from '@wartemarke/client/testing';
import { expectAccessible } from '../../test/axe.ts';
import { fixture } from '../../test/fixture.ts';
import { callOff, fillSlot, hear } from '../../test/hear.ts';
import { rest, visit } from '../../test/visitor.ts';
import { register } from '../register.ts';
import { WalkIn } from './walk-in.ts';

register('wm-walk-in', WalkIn);

async function show(client: FakeClient = fakeClient()) {
  const element = document.createElement('wm-walk-in');
  Object.assign(element, { client, office: fixtures.office.id, bookingUrl: '/termin' });
  await fixture(element);
  await rest(element);
  return { element, ...visit(element) };
}

describe('<wm-walk-in> and the page around it', () => {
  it('leaves the way to an appointment to the page, and tells instead of which queue', async () => {
    const client = fakeClient();
    const { today } = client.availability;
    client.availability.today = async (...request) => {
      const answer = await today(...request);
      return { ...answer, queues: answer.queues.map((queue) => ({ ...queue, drawing: 'full' as const })) };
    };
    const { element } = await show(client);
    const heard = callOff('wm-link-open');
    const links = [...element.shadowRoot!.querySelectorAll('a')];
    const clicks = links.map((link) => {
      const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
      link.dispatchEvent(click);
      return click.defaultPrevented;
    });
    expect(new Set(clicks)).to.deep.equal(new Set([true]));
    const link = `${location.origin}/termin`;
    expect(heard[0]!.facts).to.deep.equal({ link, queue: fixtures.office.queues[0]!.id });
    expect(heard.at(-1)!.facts).to.deep.equal({ link });
  });

  it('tells what went wrong', async () => {
    const heard = hear('wm-problem-show');
    const client = fakeClient();
    client.fail('availability.today', apiErrorOf('office_not_found'));
    const { until } = await show(client);
    await until(() => heard.length > 0);
    expect(heard.map(({ facts }) => facts)).to.deep.equal([{ code: 'office_not_found' }]);
  });

  it('shows the town’s own text below the queues', async () => {
    const { element } = await show();
    expect(fillSlot(element, 'today').checkVisibility()).to.equal(true);
    await expectAccessible(element);
  });
});
