import type { OfficeConfiguration, ServiceConfiguration } from './configuration.ts';
import { mistake } from './finding.ts';
import type { Finding, Path } from './finding.ts';

interface Identified {
  readonly id: string;
}

function* findRepeated(entries: readonly Identified[], path: Path): Generator<Finding> {
  for (const [index, { id }] of entries.entries()) {
    if (entries.findIndex((other) => other.id === id) === index) continue;
    const message = `The id "${id}" stands twice in this list; give one of them another.`;
    yield mistake('id_repeated', [...path, index, 'id'], message);
  }
}

function* checkConditions({ questions, requirements }: ServiceConfiguration, path: Path): Generator<Finding> {
  for (const [index, { when }] of requirements.entries()) {
    if (!when) continue;
    const here = [...path, 'requirements', index, 'when'];
    const question = questions.find(({ id }) => id === when.question);
    if (!question) {
      const known = questions.map(({ id }) => id).join(', ') || 'none';
      const message = `The service has no question "${when.question}"; it has: ${known}.`;
      yield mistake('question_unknown', [...here, 'question'], message);
      continue;
    }
    for (const [place, option] of when.is.entries()) {
      if (question.options.some(({ id }) => id === option)) continue;
      const known = question.options.map(({ id }) => id).join(', ');
      const message = `The question "${question.id}" has no option "${option}"; it has: ${known}.`;
      yield mistake('option_unknown', [...here, 'is', place], message);
    }
  }
}

function* checkSeasons({ seasons }: ServiceConfiguration, path: Path): Generator<Finding> {
  for (const [index, { from, until }] of seasons.entries()) {
    const here = [...path, 'seasons', index];
    if (until < from) {
      const message = `The season ends on ${until}, before it begins on ${from}; swap the two days.`;
      yield mistake('season_invalid', here, message);
    }
    const other = seasons.slice(0, index).find((earlier) => earlier.from <= until && from <= earlier.until);
    if (!other) continue;
    const message = `This season overlaps the one from ${other.from} until ${other.until}; part them, or make one of both.`;
    yield mistake('season_overlap', here, message);
  }
}

/** Finds questions, conditions, seasons and documents of an office's services that do not fit together. */
export function* checkServices({ services }: OfficeConfiguration, path: Path): Generator<Finding> {
  for (const [index, service] of services.entries()) {
    const here = [...path, 'services', index];
    yield* findRepeated(service.questions, [...here, 'questions']);
    for (const [place, { options }] of service.questions.entries()) {
      yield* findRepeated(options, [...here, 'questions', place, 'options']);
    }
    yield* findRepeated(service.documents, [...here, 'documents']);
    yield* checkConditions(service, here);
    yield* checkSeasons(service, here);
  }
}
