import type { ElementFacts, Fact } from './element-facts.ts';

/**
 * What the type checkers of frameworks are told: of each tag what can be set and what it fires, without a
 * framework. Written here and not by `@wc-toolkit/jsx-types`, which does not import the classes of our events,
 * brings types for `ref` and `style` that are not those of React 19, and says everything twice for Solid.
 */
export function toElementTypes(elements: readonly ElementFacts[]): string {
  const classes = elements.map(({ name }) => name);
  const events = elements.flatMap((element) => element.events.map(({ type }) => type));
  const imported = [...new Set([...classes, ...events])].sort();
  return [
    `import type {\n${imported.map((name) => `  ${name},\n`).join('')}} from '../index.js';`,
    ...elements.map(toInterfaces),
    toMap(elements),
    listeners,
  ].join('\n\n');
}

function toInterfaces({ tag, name, attributes, properties, events }: ElementFacts): string {
  const known = new Set(attributes.map((attribute) => attribute.name));
  const settings = [...attributes, ...properties.filter((property) => !known.has(property.name))];
  const props = settings.map(
    (setting) =>
      `${toComment(setting)}  ${toKey(setting.name)}?: ${name}['${setting.property}'] | undefined;\n`,
  );
  const fired = events.map((event) => `${toComment(event)}  ${toKey(event.name)}: ${event.type};\n`);
  return [
    `/** What can be set on \`<${tag}>\`: its attributes and its properties. */`,
    `export interface ${name}Props {\n${props.join('')}}\n`,
    `/** What \`<${tag}>\` fires. */`,
    `export interface ${name}Events {\n${fired.join('')}}`,
  ].join('\n');
}

function toMap(elements: readonly ElementFacts[]): string {
  const rows = elements.map(
    ({ tag, name }) => `  '${tag}': { element: ${name}; props: ${name}Props; events: ${name}Events };\n`,
  );
  return `/** Of each tag its class, what can be set and what it fires. */\nexport interface Elements {\n${rows.join('')}}`;
}

const listeners = `/** An attribute for each event, such as \`onwm-appointment-book\`. */
export type Listeners<Events, Prefix extends string = 'on'> = {
  [Name in keyof Events & string as \`\${Prefix}\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};
`;

function toComment({ description }: Fact): string {
  return `  /** ${description.replaceAll('\n', '\n   * ')} */\n`;
}

function toKey(name: string): string {
  return name.includes('-') ? `'${name}'` : name;
}
