import type {
  Attribute,
  ClassDeclaration,
  CustomElementDeclaration,
  Package,
} from 'custom-elements-manifest/schema.d.ts';
import { isDocumented, isElement, isEvent, isPublicMember } from './declarations.ts';

/** The module whose exports can be imported by name. */
const index = 'src/index.ts';

const sentence = /[.!?…]['"`)]*$/;

/** Says what of the public elements and events is not described, a line each. */
export function listGaps({ modules }: Package): string[] {
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  const exported = new Set(
    modules
      .filter(({ path }) => path === index)
      .flatMap(({ exports = [] }) => exports.map(({ name }) => name)),
  );
  return [
    ...declarations.filter(isElement).flatMap((element) => listGapsOf(element, exported)),
    ...declarations.filter((shown) => isEvent(shown, declarations)).flatMap(listGapsOfEvent),
  ];
}

function listGapsOf(element: CustomElementDeclaration, exported: ReadonlySet<string>): string[] {
  const events = element.events ?? [];
  const documented = new Set(events.filter(isDocumented).map(({ type }) => type.text));
  const fired = events.filter((event) => !isDocumented(event) && !documented.has(event.type.text));
  const parts = [
    ...(element.attributes ?? []).map((part) => toPart('attribute', part)),
    ...(element.members ?? []).filter(isPublicMember).map((part) => toPart(part.kind, part)),
    ...events.filter(isDocumented).map((part) => toPart('event', part)),
    ...(element.slots ?? []).map((part) => toPart('slot', part)),
    ...(element.cssParts ?? []).map((part) => toPart('part', part)),
    ...(element.cssProperties ?? []).map((part) => toPart('custom property', part)),
    ...(element.cssStates ?? []).map((part) => toPart('state', part)),
  ];
  const owner = element.tagName ?? element.name;
  return [
    ...listUndescribed(owner, [{ label: '', description: element.description }, ...parts]),
    ...(element.tagName ? [] : [`${owner} has no @tagname`]),
    ...fired.map(({ type }) => `${owner}: fires ${type.text}, which is not described by @fires`),
    ...[...documented]
      .filter((type) => !exported.has(type))
      .map((type) => `${owner}: fires ${type}, which ${index} does not export`),
  ];
}

function listGapsOfEvent({ name, description, members = [] }: ClassDeclaration): string[] {
  const fields = members.filter(isPublicMember).map((member) => toPart(member.kind, member));
  return listUndescribed(name, [{ label: '', description }, ...fields]);
}

interface Part {
  /** Empty for what the parts are of. */
  readonly label: string;
  readonly description: string | undefined;
}

function listUndescribed(owner: string, parts: readonly Part[]): string[] {
  return parts.flatMap(({ label, description }) => {
    const place = label ? `${owner}: ${label}` : owner;
    if (!description) return `${place} has no description`;
    return sentence.test(description) ? [] : `${place} is not described by a sentence: ${description}`;
  });
}

function toPart(kind: string, { name, fieldName, description }: Partial<Attribute>): Part {
  return { label: `${kind} ${name || fieldName || '(default)'}`, description };
}
