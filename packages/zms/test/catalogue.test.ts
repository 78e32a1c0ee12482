import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ausweis, bescheinigung, mitte, nord, pass } from '../src/imitation/seefelden.ts';
import { createZmsClient } from '../src/index.ts';
import { baseUrl, openInstallation } from './installation.ts';

test('only offices that handle something in public are listed, with their address', async () => {
  const { client } = openInstallation({}, { phone: '07555 1234' });
  const { offices } = await client.offices.list();
  assert.deepEqual(offices[1], {
    id: nord,
    name: 'Bürgerbüro Nord',
    timeZone: 'Europe/Berlin',
    address: { street: 'Uferweg 12 a', postalCode: '88999', city: 'Seefelden' },
    phone: '07555 1234',
  });
  assert.deepEqual(
    offices.map(({ id }) => id),
    [mitte, nord],
  );
});

test('services are those that people come for: neither by telephone nor only for the house', async () => {
  const { services } = await openInstallation().client.offices.get(mitte);
  assert.deepEqual(
    services.map(({ id }) => id),
    [ausweis, pass, bescheinigung],
  );
});

for (const hidden of ['false', '0', '"0"', '"false"']) {
  test(`what is not public is left out, also where ZMS writes that as ${hidden}`, async () => {
    const { zms, clock } = openInstallation();
    const fetch = async (...request: Parameters<typeof globalThis.fetch>) => {
      const answer = await (await zms.fetch(...request)).text();
      return new Response(answer.replaceAll('"public":false', `"public":${hidden}`));
    };
    const client = createZmsClient({ baseUrl, fetch, now: clock.now, timers: clock.timers });
    const shown = async (office: string) => (await client.offices.get(office)).services.map(({ id }) => id);
    assert.deepEqual(await shown(mitte), [ausweis, pass, bescheinigung]);
    assert.deepEqual(await shown(nord), [ausweis]);
  });
}

for (const [title, changes, shown] of [
  ['is left out', '"disabledByServices":[200102,200103]', [ausweis]],
  [
    'is there where it may go beside others',
    '"disabledByServices":["200102"],"allowDisabledServicesMix":[10501]',
    [ausweis, pass, bescheinigung],
  ],
  ['is none where ZMS lists none', '"disabledByServices":null', [ausweis, pass, bescheinigung]],
] as const) {
  test(`what ZMS hides in an office ${title}`, async () => {
    const { zms, clock } = openInstallation();
    const fetch = async (...request: Parameters<typeof globalThis.fetch>) => {
      const answer = await (await zms.fetch(...request)).text();
      return new Response(answer.replace('"id":10501,', `"id":10501,${changes},`));
    };
    const client = createZmsClient({ baseUrl, fetch, now: clock.now, timers: clock.timers });
    const { services } = await client.offices.get(mitte);
    assert.deepEqual(
      services.map(({ id }) => id),
      shown,
    );
  });
}

test('a service is as long as its slots, and only so many fit as there are slots', async () => {
  const { services } = await openInstallation().client.offices.get(mitte);
  const facts = services.map(({ durationMinutes, maxQuantity }) => [durationMinutes, maxQuantity]);
  assert.deepEqual(facts, [
    [20, 3],
    [30, 2],
    [10, 1],
  ]);
});

test('services go together where ZMS says so for the office', async () => {
  const { client } = openInstallation();
  const combinable = async (office: string) =>
    (await client.offices.get(office)).services.map(({ combinableWith }) => combinableWith);
  assert.deepEqual(await combinable(mitte), [[pass], [ausweis], []]);
  assert.deepEqual(await combinable(nord), [[]]);
});

test('the form asks what the office wants to know', async () => {
  const { client } = openInstallation({ activationDuration: 0 });
  const { fields, ownFields, confirmation, directions } = await client.offices.get(mitte);
  assert.deepEqual(fields, {
    ...{ name: 'required', email: 'optional', phone: 'optional', address: 'hidden', note: 'hidden' },
  });
  assert.deepEqual(
    ownFields.map(({ label, rule }) => [label, rule]),
    [['Kennzeichen', 'optional']],
  );
  assert.equal(confirmation, 'immediate');
  assert.equal(directions, 'Eingang im Hof & Aufzug');
  assert.equal((await openInstallation().client.offices.get(mitte)).confirmation, 'activation');
});

test('the catalogue is read once for ten minutes, also in another language', async () => {
  const { client, clock, count } = openInstallation();
  await Promise.all([
    client.offices.list(),
    client.offices.get(mitte),
    client.withLanguage('tr').offices.get(nord),
  ]);
  assert.equal(count('GET offices-and-services'), 1);
  clock.advance(11 * 60_000);
  await client.offices.list();
  assert.equal(count('GET offices-and-services'), 2);
});

test('somebody who calls off waiting for it spoils it for nobody', async () => {
  const { client, count } = openInstallation();
  const controller = new AbortController();
  const first = client.offices.get(mitte, { signal: controller.signal });
  const second = client.offices.get(mitte);
  controller.abort();
  await assert.rejects(first, { code: 'aborted' });
  assert.equal((await second).id, mitte);
  assert.equal(count('GET offices-and-services'), 1);
});
