import type { ElementFacts, Fact, Setting } from './element-facts.ts';

/** What VS Code shows and completes in HTML, in its format for custom data. */
export function toHtmlData(elements: readonly ElementFacts[]) {
  return { version: 1.1, tags: elements.map(toTag) };
}

/**
 * What VS Code shows and completes in style sheets. What several elements share stands there once: the editor
 * does not know to which element a rule applies.
 */
export function toCssData(elements: readonly ElementFacts[]) {
  const tokens = mergeByName(elements.flatMap((element) => element.tokens));
  const parts = mergeParts(elements);
  return {
    version: 1.1,
    properties: tokens.map(({ name, description, syntax }) => ({ name, description, syntax })),
    pseudoElements: parts.map(({ name, description }) => ({ name: `::part(${name})`, description })),
  };
}

function toTag({ tag, description, attributes, events, slots, parts }: ElementFacts) {
  const lists = [
    toList('Events', events),
    toList(
      'Slots',
      slots.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
    ),
    toList('Parts', parts),
  ];
  const value = [description, ...lists.filter(Boolean)].join('\n\n');
  return { name: tag, description: toMarkdown(value), attributes: attributes.map(toAttribute) };
}

function toAttribute({ name, description, type }: Setting) {
  const values = listValues(type).map((value) => ({ name: value }));
  return {
    ...{ name, description: toMarkdown(description) },
    // `v` is VS Code's word for an attribute that has no value.
    ...(type === 'boolean' ? { valueSet: 'v' } : {}),
    ...(values.length > 0 ? { values } : {}),
  };
}

/** The texts that a type like `'calls' | 'both'` allows. */
function listValues(type: string): string[] {
  return [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value ?? '');
}

function toMarkdown(value: string) {
  return { kind: 'markdown', value };
}

function toList(title: string, facts: readonly Fact[]): string {
  if (facts.length === 0) return '';
  return [`**${title}**`, ...facts.map(({ name, description }) => `- \`${name}\`: ${description}`)].join(
    '\n',
  );
}

function mergeByName<Named extends { readonly name: string }>(facts: readonly Named[]): Named[] {
  return [...new Map(facts.map((fact) => [fact.name, fact])).values()];
}

/** Parts of one name mean something of its own in each element, unless they say the same. */
function mergeParts(elements: readonly ElementFacts[]): Fact[] {
  const said = new Map<string, Map<string, string[]>>();
  for (const { tag, parts } of elements) {
    for (const { name, description } of parts) {
      const meanings = said.get(name) ?? new Map<string, string[]>();
      said.set(name, meanings.set(description, [...(meanings.get(description) ?? []), `<${tag}>`]));
    }
  }
  return [...said].map(([name, meanings]) => ({
    name,
    description: [...meanings].map(([meaning, tags]) => `${tags.join(', ')}: ${meaning}`).join('\n\n'),
  }));
}
