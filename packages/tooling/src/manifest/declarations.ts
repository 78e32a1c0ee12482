import type {
  ClassDeclaration,
  ClassMember,
  CustomElementDeclaration,
  Declaration,
  Event,
} from 'custom-elements-manifest/schema.d.ts';

/** Whether a declaration is an element with a tag. */
export function isElement(declaration: Declaration): declaration is CustomElementDeclaration {
  return 'customElement' in declaration && declaration.customElement === true;
}

/**
 * Whether a declaration is the class of an event, or what such classes have in common.
 * @param all - Where to look for what it extends.
 */
export function isEvent(
  declaration: Declaration,
  all: readonly Declaration[],
): declaration is ClassDeclaration {
  if (declaration.kind !== 'class') return false;
  const parent = declaration.superclass?.name;
  if (parent === 'Event') return true;
  return all.some((other) => other.name === parent && other !== declaration && isEvent(other, all));
}

/** What the analyser makes of `dispatchEvent(new CallEvent(call))` is an event named `call`, or without a name. */
export function isDocumented({ name }: Event): boolean {
  return name?.startsWith('wm-') ?? false;
}

/** Whether a page may use a member. */
export function isPublicMember(member: ClassMember): boolean {
  const hidden = 'privacy' in member && member.privacy !== undefined && member.privacy !== 'public';
  return !hidden && !('static' in member && member.static) && !('inheritedFrom' in member);
}
