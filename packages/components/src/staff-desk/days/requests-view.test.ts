import { expect } from '@esm-bundle/chai';
import { ConnectionError } from '@wartemarke/client';
import { apiErrorOf, fixtures } from '@wartemarke/client/testing';
import { expectAccessible } from '../../../test/axe.ts';
import { callsOf, showDesk, type DeskStage } from '../../../test/desk-stage.ts';

const office = fixtures.office.id;

async function showRequests(): Promise<DeskStage> {
  const stage = await showDesk({ view: 'Anfragen' });
  await stage.until(() => stage.find('.request'));
  return stage;
}

/** Opens the first one that waits for an answer. */
async function openRequest(): Promise<DeskStage> {
  const stage = await showRequests();
  stage
    .findAll('.request')
    .find((each) => each.innerText.startsWith('Anfrage'))
    ?.click();
  await stage.until(() => stage.find('.sheet'));
  return stage;
}

const badge = ({ find }: DeskStage) => Number(find('.badge')?.innerText);

describe('<wm-staff-desk>, the requests', () => {
  it('are counted while somebody calls, and read aloud with the way to them', async () => {
    const stage = await showDesk();
    await stage.until(() => stage.find('.badge'));
    expect(badge(stage)).to.equal(fixtures.requests.length);
    expect(stage.buttons(/^Anfragen/)[0]).to.match(/^Anfragen \d+ sind offen$/);
    await expectAccessible(stage.desk);
  });

  it('stand there with those first that have waited longest', async () => {
    const stage = await showRequests();
    expect(stage.focused()).to.equal('Anfragen');
    const ids = stage.findAll('.request').map(({ id }) => id.replace('open-', ''));
    const booked = ids.map((id) => Date.parse(fixtures.requests.find((each) => each.id === id)!.bookedAt));
    expect(booked).to.deep.equal([...booked].sort((a, b) => a - b));
    await expectAccessible(stage.desk);
  });

  it('are accepted with one button, and lead to the next one', async () => {
    const stage = await openRequest();
    const before = badge(stage);
    const first = stage.find('.sheet h2')?.innerText;
    await expectAccessible(stage.desk);
    await stage.press('Annehmen');
    await stage.until(() => stage.news().startsWith('Angenommen'));
    expect(badge(stage)).to.equal(before - 1);
    expect(stage.find('.sheet h2')?.innerText).to.not.equal(first);
    expect(stage.desk.shadowRoot?.activeElement?.id).to.equal('sheet-title');
  });

  it('are declined after a question, with a word', async () => {
    const stage = await openRequest();
    await stage.press('Ablehnen');
    await expectAccessible(stage.desk);
    await stage.type('Nachricht (freiwillig)', 'Bitte kommen Sie ohne Termin.');
    await stage.press('Anfrage ablehnen');
    await stage.until(() => stage.news().startsWith('Abgelehnt'));
    const [wish] = stage.client.calls.find(({ name }) => name === 'desk.decline')?.args as [
      { message: string },
    ];
    expect(wish.message).to.equal('Bitte kommen Sie ohne Termin.');
  });

  it('that a colleague has answered are read again, and said', async () => {
    const stage = await openRequest();
    const id = stage.find('.request[aria-current]')?.id.replace('open-', '') ?? '';
    await stage.client.desk.accept({ office, id, version: 1 });
    await stage.press('Annehmen');
    await stage.until(() => stage.find('.sheet .bad'));
    expect(stage.find('.sheet .bad')?.innerText).to.contain('inzwischen');
    expect(stage.find('.sheet')?.innerText).to.contain('gebucht');
    await expectAccessible(stage.desk);
  });

  it('keep what was typed when the session ends, and go on after signing in again', async () => {
    const stage = await openRequest();
    await stage.press('Ablehnen');
    await stage.type('Nachricht (freiwillig)', 'Leider nein.');
    stage.client.failOnce('desk.decline', apiErrorOf('session_expired'));
    await stage.press('Anfrage ablehnen');
    await stage.until(() => stage.read().includes('Ihre Anmeldung ist abgelaufen'));
    expect(stage.find('.sheet')).to.equal(null);
    await expectAccessible(stage.desk);
    stage.field('Anmeldename').value = fixtures.signIn.name;
    stage.field('Passwort').value = fixtures.signIn.password;
    await stage.press('Anmelden');
    await stage.until(() => stage.find('.sheet'));
    expect(stage.field('Nachricht (freiwillig)').value).to.equal('Leider nein.');
    await stage.press('Anfrage ablehnen');
    await stage.until(() => stage.news().startsWith('Abgelehnt'));
  });

  it('are none of somebody else who signs in', async () => {
    const stage = await openRequest();
    await stage.press('Abmelden');
    expect(stage.read()).to.contain('Anmelden');
    expect(stage.desk.shadowRoot?.querySelector('.sheet')).to.equal(null);
    const before = callsOf(stage.client, 'desk.requests');
    stage.client.clock.advance(120_000);
    expect(callsOf(stage.client, 'desk.requests')).to.equal(before);
  });

  it('that do not come can be asked for again', async () => {
    const stage = await showDesk({
      prepare: (client) => client.fail('desk.requests', new ConnectionError('timeout')),
    });
    await stage.press(/^Anfragen/);
    await stage.until(() => stage.find('.day-list .bad'));
    await expectAccessible(stage.desk);
    stage.client.recover();
    await stage.press('Noch einmal versuchen');
    await stage.until(() => stage.find('.request'));
  });

  it('say when there is none', async () => {
    const stage = await showDesk({ prepare: (client) => void client.clock.advance(30 * 86_400_000) });
    await stage.client.desk.requests(office).then(async ({ appointments }) => {
      for (const { id, version, state } of appointments) {
        if (state === 'requested') await stage.client.desk.decline({ office, id, version });
        else await stage.client.desk.check({ office, id, complete: true });
      }
    });
    await stage.press(/^Anfragen/);
    await stage.until(() => stage.find('.day-list .notice'));
    expect(stage.read()).to.contain('Gerade ist keine Anfrage offen.');
    expect(stage.find('.badge')).to.equal(null);
    await expectAccessible(stage.desk);
  });
});
