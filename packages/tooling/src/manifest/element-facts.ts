import type {
  ClassField,
  ClassMember,
  CssCustomProperty,
  CssPart,
  CustomElementDeclaration,
  Package,
  Slot,
} from 'custom-elements-manifest/schema.d.ts';
import { isElement } from './declarations.ts';

/** What editors and frameworks are told of something that has a name. */
export interface Fact {
  readonly name: string;
  readonly description: string;
}

/** An attribute or a property. */
export interface Setting extends Fact {
  /** The property whose type it has. */
  readonly property: string;
  readonly type: string;
  readonly initial: string | undefined;
}

/** An event and its class. */
export interface Fired extends Fact {
  readonly type: string;
}

/** What can be said to an element, and what it says. */
export interface ElementFacts extends Fact {
  readonly tag: string;
  readonly attributes: readonly Setting[];
  /** What a page may set; not what it may only read. */
  readonly properties: readonly Setting[];
  readonly events: readonly Fired[];
  readonly slots: readonly Fact[];
  readonly parts: readonly Fact[];
  readonly tokens: readonly CssCustomProperty[];
}

/** The elements of a published manifest, by their tags. */
export function listElements({ modules }: Package): ElementFacts[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(isElement)
    .map(toFacts)
    .sort((one, other) => one.tag.localeCompare(other.tag, 'en'));
}

function toFacts(element: CustomElementDeclaration): ElementFacts {
  return {
    tag: element.tagName ?? '',
    ...toFact(element),
    attributes: (element.attributes ?? []).map((attribute) => ({
      ...toSetting(attribute),
      property: attribute.fieldName ?? attribute.name,
    })),
    properties: (element.members ?? []).filter(isSettable).map(toSetting),
    events: (element.events ?? []).map((event) => ({ ...toFact(event), type: event.type.text })),
    slots: (element.slots ?? []).map(toFact),
    parts: (element.cssParts ?? []).map(toFact),
    tokens: element.cssProperties ?? [],
  };
}

function toSetting(setting: Pick<ClassField, 'name' | 'description' | 'type' | 'default'>): Setting {
  const { name, type, default: initial } = setting;
  return { ...toFact(setting), property: name, type: type?.text ?? 'unknown', initial };
}

function toFact({ name, description = '' }: Slot | CssPart): Fact {
  return { name, description };
}

function isSettable(member: ClassMember): member is ClassField {
  return member.kind === 'field' && !member.readonly;
}
