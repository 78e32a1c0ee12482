import { describe, test } from 'node:test';
import { listConformanceChecks, type ConformanceScene } from '@wartemarke/client/conformance';
import { createFakeClock } from '@wartemarke/client/testing';
import { createZmsClient } from '../src/index.ts';
import { createImitation, type ImitationOptions } from '../src/imitation/create-imitation.ts';
import { ausweis, mitte } from '../src/imitation/seefelden.ts';

const baseUrl = 'https://termine.seefelden.example/api/citizen';
const contact = { name: 'Ada Beispiel', email: 'ada@beispiel.example', phone: '0151 23456789' };

function openScene(options: Omit<ImitationOptions, 'now'> = {}): ConformanceScene {
  const clock = createFakeClock(Date.parse('2027-03-26T07:10:00+01:00'));
  const { now, timers } = clock;
  const imitation = createImitation({ now, ...options });
  const client = createZmsClient({ baseUrl, now, timers, fetch: imitation.fetch });
  const spoil = (fault: 'isOffline' | 'isGarbled') => {
    imitation[fault] = true;
    return createZmsClient({ baseUrl, now, timers, fetch: imitation.fetch });
  };
  return {
    ...{ client, office: mitte, service: ausweis, contact },
    pass: (minutes) => clock.advance(minutes * 60_000),
    readMailLink: (appointment) => imitation.mails.find(({ id }) => id === appointment.id)?.link ?? '',
    cutOff: () => spoil('isOffline'),
    garble: () => spoil('isGarbled'),
  };
}

const { lacks } = openScene().client;

describe('ZMS that confirms by mail', () => {
  const checks = listConformanceChecks({ lacks, confirmsByMail: true, canGarble: true });
  for (const { title, run } of checks) test(title, () => run(openScene()));
});

describe('ZMS that confirms at once, behind a captcha', () => {
  const checks = listConformanceChecks({ lacks, canGarble: true });
  for (const { title, run } of checks)
    test(title, () => run(openScene({ captcha: true, activationDuration: 0 })));
});
