import type { ElementFacts, Fact, Setting } from './element-facts.ts';

interface Named {
  readonly name: string;
  readonly version: string;
}

/** What JetBrains' editors show and complete, in their format "web types". */
export function toWebTypes({ name, version }: Named, elements: readonly ElementFacts[]) {
  return {
    ...{ name, version, 'description-markup': 'markdown' },
    contributions: { html: { elements: elements.map(toElement) } },
  };
}

function toElement({ tag, description, attributes, properties, events, slots, parts, tokens }: ElementFacts) {
  return {
    ...{ name: tag, description },
    attributes: attributes.map(toAttribute),
    slots: slots.map(toFact),
    js: {
      properties: properties.map((property) => ({ ...toFact(property), type: property.type })),
      events: events.map((event) => ({ ...toFact(event), type: event.type })),
    },
    css: {
      parts: parts.map(toFact),
      properties: tokens.map(({ name, description, default: initial }) => ({
        ...{ name, description, default: initial },
      })),
    },
  };
}

function toAttribute(attribute: Setting) {
  const { type, initial } = attribute;
  const value = type === 'boolean' ? { kind: 'no-value', type } : { type };
  return { ...toFact(attribute), value, ...(initial === undefined ? {} : { default: initial }) };
}

function toFact({ name, description }: Fact): Fact {
  return { name, description };
}
