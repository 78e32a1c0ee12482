import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { formatNumber } from '../arrival/ticket-number.ts';
import type { Schema } from '../database/schema.ts';
import { toLoggable } from '../loggable-error.ts';
import { directionOf, nearestMessageLanguage } from '../messages/message-language.ts';
import { messageTexts } from '../messages/texts/index.ts';
import { queueOf, type Offices } from '../offices/offices.ts';
import type { Notification, PushService } from './push-service.ts';
import { dropSubscription, takeCallsToTell, type CallToTell } from './push.store.ts';

/** What notifying works with. */
export interface NotifierDeps {
  readonly db: Kysely<Schema>;
  readonly offices: Offices;
  readonly service: PushService;
  readonly log: Pick<Logger, 'warn'>;
}

const atOnce = 50;

/** Tells holders of tickets that they are called. */
export function createNotifier({ db, offices, service, log }: NotifierDeps) {
  async function tell(call: CallToTell): Promise<void> {
    const { endpoint, p256dh, auth } = call;
    try {
      const outcome = await service.send({ endpoint, keys: { p256dh, auth } }, toNotification(call, offices));
      if (outcome === 'gone') await dropSubscription(db, call);
      if (outcome === 'failed')
        log.warn({ host: new URL(endpoint).host }, 'a push service refused a notification');
    } catch (error) {
      log.warn({ err: toLoggable(error) }, 'a push service could not be reached');
    }
  }

  return {
    /** Tells of every call that nobody has been told of; returns how many there were. */
    async round(): Promise<number> {
      const calls = await takeCallsToTell(db, atOnce);
      await Promise.all(calls.map(tell));
      return calls.length < atOnce ? calls.length : calls.length + (await this.round());
    },
  };
}
export type Notifier = ReturnType<typeof createNotifier>;

/** What the phone shows of a call, in the language of its holder. */
export function toNotification(call: CallToTell, offices: Offices): Notification {
  const office = offices.get(call.office);
  const language = nearestMessageLanguage(call.language);
  const say = (text: Parameters<Offices['say']>[0]) => offices.say(text, language);
  const counter = office.counters.find(({ id }) => id === call.counter);
  const { called } = messageTexts[language];
  const number = formatNumber(queueOf(office, call.drawn_queue), call.number);
  return {
    title: called.title({ number }),
    body: called.body({
      counter: counter ? say(counter.name) : call.counter,
      way: counter?.way ? say(counter.way) : '',
    }),
    tag: call.ticket,
    language,
    direction: directionOf(language),
  };
}
