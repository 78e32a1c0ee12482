import type {
  Attribute,
  ClassMember,
  CustomElementDeclaration,
  Declaration,
  Event,
  Module,
  Package,
} from 'custom-elements-manifest/schema.d.ts';

/** Makes of what the analyser found what is published: built paths, documented events, no private matters. */
export function toPublished({ modules, ...rest }: Package): Package {
  return { ...rest, modules: modules.map(toPublishedModule).filter(isPublic) };
}

function toPublishedModule(module: Module): Module {
  const path = module.path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
  return { ...module, path, declarations: (module.declarations ?? []).map(toPublishedDeclaration) };
}

function toPublishedDeclaration(declaration: Declaration): Declaration {
  if (!isElement(declaration)) return declaration;
  return {
    ...declaration,
    members: (declaration.members ?? []).filter(isPublicMember),
    events: (declaration.events ?? []).filter(isDocumented),
  };
}

function isPublic({ declarations = [] }: Module): boolean {
  return declarations.some((declaration) => isElement(declaration) || isEvent(declaration));
}

function isEvent(declaration: Declaration): boolean {
  return declaration.kind === 'class' && declaration.superclass?.name === 'Event';
}

/** Says what of the public elements lacks a description, a line each. */
export function listGaps(manifest: Package): string[] {
  const declarations = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  return declarations.filter(isElement).flatMap(listGapsOf);
}

function listGapsOf(element: CustomElementDeclaration): string[] {
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
    ...(element.description ? [] : [`${owner} has no description`]),
    ...(element.tagName ? [] : [`${owner} has no @tagname`]),
    ...parts
      .filter(({ description }) => !description)
      .map(({ label }) => `${owner}: ${label} has no description`),
    ...fired.map(({ type }) => `${owner}: fires ${type.text}, which is not described by @fires`),
  ];
}

interface Part {
  readonly label: string;
  readonly description: string | undefined;
}

function toPart(kind: string, { name, fieldName, description }: Partial<Attribute>): Part {
  return { label: `${kind} ${name ?? fieldName ?? ''}`, description };
}

/** What the analyser makes of `dispatchEvent(new CallEvent(call))` is an event named `call`, or without a name. */
function isDocumented({ name }: Event): boolean {
  return name?.startsWith('wm-') ?? false;
}

function isElement(declaration: Declaration): declaration is CustomElementDeclaration {
  return 'customElement' in declaration && declaration.customElement === true;
}

function isPublicMember(member: ClassMember): boolean {
  const hidden = 'privacy' in member && member.privacy !== undefined && member.privacy !== 'public';
  return !hidden && !('static' in member && member.static) && !('inheritedFrom' in member);
}
