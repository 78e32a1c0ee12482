import type { OfficeConfiguration, ServiceConfiguration } from './configuration.ts';
import { mistake, warning } from './finding.ts';
import type { Finding, Path } from './finding.ts';

function* findUnknown(
  kind: string,
  ids: readonly string[],
  known: readonly { readonly id: string }[],
  path: Path,
): Generator<Finding> {
  for (const [index, id] of ids.entries()) {
    if (known.some((entry) => entry.id === id)) continue;
    const list = known.map((entry) => entry.id).slice(0, 12);
    const hint = known.length > list.length ? `${list.join(', ')} …` : list.join(', ') || 'none';
    const message = `The office has no ${kind} "${id}"; it has: ${hint}.`;
    yield mistake(`${kind}_unknown`, [...path, index], message);
  }
}

function* checkCombinations(
  service: ServiceConfiguration,
  office: OfficeConfiguration,
  path: Path,
): Generator<Finding> {
  if (service.combinableWith === 'all') return;
  for (const [index, id] of service.combinableWith.entries()) {
    const other = office.services.find((candidate) => candidate.id === id);
    if (!other || other === service) continue;
    if (other.queue !== service.queue) {
      const message = `"${id}" is served from another queue and can never share an appointment with this; leave it out.`;
      yield warning('combination_impossible', [...path, index], message);
    } else if (other.combinableWith !== 'all' && !other.combinableWith.includes(service.id)) {
      const message = `"${id}" does not name "${service.id}" in turn, so the two cannot be combined; name it there or leave it out here.`;
      yield warning('combination_one_sided', [...path, index], message);
    }
  }
}

function* checkService(
  service: ServiceConfiguration,
  office: OfficeConfiguration,
  path: Path,
): Generator<Finding> {
  const { id, queue, link, categories, combinableWith } = service;
  if (queue === undefined && link === undefined) {
    yield mistake(
      'service_unreachable',
      path,
      `The service "${id}" has neither a queue nor a link; set one of them.`,
    );
  }
  if (queue !== undefined && !office.queues.some((candidate) => candidate.id === queue)) {
    const known = office.queues.map((candidate) => candidate.id).join(', ');
    yield mistake(
      'queue_unknown',
      [...path, 'queue'],
      `The office has no queue "${queue}"; it has: ${known}.`,
    );
  }
  yield* findUnknown('category', categories, office.categories, [...path, 'categories']);
  if (combinableWith === 'all') return;
  yield* findUnknown('service', combinableWith, office.services, [...path, 'combinableWith']);
  yield* checkCombinations(service, office, [...path, 'combinableWith']);
}

function* findUnused(office: OfficeConfiguration, path: Path): Generator<Finding> {
  for (const [index, { id }] of office.categories.entries()) {
    if (office.services.some(({ categories }) => categories.includes(id))) continue;
    const message = `No service stands under the category "${id}", so nobody sees it; use it or take it out.`;
    yield warning('category_empty', [...path, 'categories', index], message);
  }
  for (const [index, { id }] of office.queues.entries()) {
    if (office.counters.some(({ queues }) => queues.includes(id))) continue;
    const message = `No counter serves the queue "${id}", so nobody is called from it; name it at a counter.`;
    yield warning('queue_unserved', [...path, 'queues', index], message);
  }
}

/** Finds references within an office that lead nowhere, and what nothing leads to. */
export function* checkReferences(office: OfficeConfiguration, path: Path): Generator<Finding> {
  for (const [index, service] of office.services.entries()) {
    yield* checkService(service, office, [...path, 'services', index]);
  }
  for (const [index, { queues }] of office.counters.entries()) {
    yield* findUnknown('queue', queues, office.queues, [...path, 'counters', index, 'queues']);
  }
  yield* findUnused(office, path);
}
