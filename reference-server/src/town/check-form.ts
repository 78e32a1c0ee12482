import type { OfficeConfiguration } from './configuration.ts';
import { mistake, warning } from './finding.ts';
import type { Finding, Path } from './finding.ts';

function* checkOwnField(
  field: OfficeConfiguration['ownFields'][number],
  { services }: OfficeConfiguration,
  path: Path,
): Generator<Finding> {
  const { id, kind, options } = field;
  if (kind === 'choice' && options.length < 2) {
    const message = `The choice "${id}" needs two options at least; add them, or make it a text.`;
    yield mistake('options_missing', [...path, 'options'], message);
  }
  if (kind !== 'choice' && options.length > 0) {
    const message = `Only a choice has options, and "${id}" is a ${kind}, so nobody sees them; take them out.`;
    yield warning('options_unused', [...path, 'options'], message);
  }
  for (const [index, service] of field.services.entries()) {
    if (services.some((candidate) => candidate.id === service)) continue;
    const message = `The office has no service "${service}", so the field is not asked for with it; correct or drop it.`;
    yield mistake('service_unknown', [...path, 'services', index], message);
  }
}

function* findRepeated(ids: readonly (string | number)[], path: Path, name: string): Generator<Finding> {
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    yield mistake('id_repeated', [...path, index], `${name} ${id} stands twice in this list; drop one.`);
  }
}

function* checkActivation(office: OfficeConfiguration, path: Path): Generator<Finding> {
  if (office.confirmation.policy !== 'activation' || office.fields.email === 'required') return;
  const message =
    'Who confirms by a link in a mail needs an address, so the form demands one whatever is said here; write "required".';
  yield warning('email_needed', [...path, 'fields', 'email'], message);
}

/** Finds what contradicts itself in the form of an office and in what it says by mail. */
export function* checkForm(office: OfficeConfiguration, path: Path): Generator<Finding> {
  const { ownFields, messages } = office;
  yield* findRepeated(
    ownFields.map(({ id }) => id),
    [...path, 'ownFields'],
    'The field',
  );
  for (const [index, field] of ownFields.entries()) {
    const here = [...path, 'ownFields', index];
    yield* checkOwnField(field, office, here);
    yield* findRepeated(
      field.options.map(({ id }) => id),
      [...here, 'options'],
      'The option',
    );
  }
  yield* findRepeated(messages.reminderHours, [...path, 'messages', 'reminderHours'], 'The number');
  yield* checkActivation(office, path);
}
