import type { OfficeConfiguration, QueueConfiguration } from './configuration.ts';
import { mistake, warning } from './finding.ts';
import type { Finding, Path } from './finding.ts';

type Counter = OfficeConfiguration['counters'][number];

function* checkCounter(
  { id, queues, services = [] }: Counter,
  office: OfficeConfiguration,
  path: Path,
): Generator<Finding> {
  for (const [index, wanted] of services.entries()) {
    const here = [...path, 'services', index];
    const service = office.services.find((candidate) => candidate.id === wanted);
    if (!service) {
      const message = `The office has no service "${wanted}"; correct it, or drop it from the counter "${id}".`;
      yield mistake('service_unknown', here, message);
    } else if (service.queue === undefined || !queues.includes(service.queue)) {
      const message = `"${wanted}" is in none of the queues of the counter "${id}", so it is never called there; add its queue or drop it.`;
      yield mistake('service_not_in_queues', here, message);
    }
  }
}

/** Finds services whose queue has counters, none of which handles them. */
function* findUnserved({ services, counters }: OfficeConfiguration, path: Path): Generator<Finding> {
  for (const [index, { id, queue }] of services.entries()) {
    const serving = counters.filter(({ queues }) => queue !== undefined && queues.includes(queue));
    const isServed = serving.some((counter) => counter.services?.includes(id) ?? true);
    if (serving.length === 0 || isServed) continue;
    const message = `No counter of the queue "${queue}" handles "${id}", so whoever comes for it is never called; name it at one.`;
    yield warning('service_unserved', [...path, 'services', index], message);
  }
}

function* checkNumbers({ id, numbers }: QueueConfiguration, path: Path): Generator<Finding> {
  const { from, to } = numbers;
  if (from < to) return;
  const message = `The numbers of the queue "${id}" end at ${to} before they have begun at ${from}; set a later end.`;
  yield mistake('numbers_invalid', [...path, 'numbers'], message);
}

function* checkVoices(
  { board }: OfficeConfiguration,
  languages: readonly string[],
  path: Path,
): Generator<Finding> {
  for (const [index, voice] of board.voices.entries()) {
    const here = [...path, 'board', 'voices', index];
    if (board.voices.indexOf(voice) !== index) {
      yield warning('voice_repeated', here, `Calls would be spoken twice in "${voice}"; drop one.`);
    } else if (!languages.includes(voice)) {
      const message = `"${voice}" is not among the languages of the town (${languages.join(', ')}), so counters and ways have no words in it; add it to "languages" or drop it.`;
      yield warning('voice_unknown', here, message);
    }
  }
}

/** Finds counters, numbers and voices of an office with which somebody would not be called, or not understand it. */
export function* checkOnSite(
  office: OfficeConfiguration,
  languages: readonly string[],
  path: Path,
): Generator<Finding> {
  for (const [index, counter] of office.counters.entries()) {
    yield* checkCounter(counter, office, [...path, 'counters', index]);
  }
  yield* findUnserved(office, path);
  for (const [index, queue] of office.queues.entries()) {
    yield* checkNumbers(queue, [...path, 'queues', index]);
  }
  yield* checkVoices(office, languages, path);
}
