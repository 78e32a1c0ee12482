import type { InputType } from 'storybook/internal/types';
import type { DescribedElement } from './read-manifest.ts';

interface Row {
  readonly name: string;
  readonly description: string;
  readonly type?: string | undefined;
  readonly initial?: string | undefined;
}

/** Shapes an element's description for Storybook: its properties can be changed, everything else is read. */
export function toArgTypes(element: DescribedElement): Record<string, InputType> {
  const { attributes, properties, events, methods, slots, parts, tokens } = element;
  const attributeOf = new Map(attributes.map(({ property, name }) => [property, name]));
  const settings = properties.map((setting): [string, InputType] => {
    const attribute = attributeOf.get(setting.name);
    const category = attribute === undefined ? 'properties' : 'attributes';
    const row = toRow(category, { ...setting, name: attribute ?? setting.name });
    return [setting.name, { ...row, ...toControl(setting.type) }];
  });
  const read = (category: string, rows: readonly Row[]) =>
    rows.map((row): [string, InputType] => [`${category} ${row.name}`, toRow(category, row)]);
  return Object.fromEntries([
    ...settings,
    ...read('events', events),
    ...read(
      'methods',
      methods.map(({ signature, ...method }) => ({ ...method, type: signature })),
    ),
    ...read(
      'slots',
      slots.map((slot) => ({ ...slot, name: slot.name || 'default slot' })),
    ),
    ...read('parts', parts),
    ...read(
      'tokens',
      tokens.map(({ name, description = '', syntax, default: initial }) => ({
        name,
        description,
        type: syntax,
        initial,
      })),
    ),
  ]);
}

function toRow(category: string, { name, description, type, initial }: Row): InputType {
  const table = {
    category,
    ...(type !== undefined && { type: { summary: type } }),
    ...(initial !== undefined && { defaultValue: { summary: initial } }),
  };
  return { name, description, control: { disable: true }, table };
}

/** What changes a value of this type; nothing where a value cannot be written down. */
function toControl(type: string): InputType {
  const choices = [...type.matchAll(/'([^']+)'/g)].map(([, choice]) => choice);
  if (choices.length > 1) return { control: { type: 'select' }, options: choices };
  if (/^string\b/.test(type)) return { control: { type: 'text' } };
  return type === 'number' || type === 'boolean' ? { control: { type } } : {};
}
