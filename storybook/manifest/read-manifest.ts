import { isElement } from '../../packages/tooling/src/manifest/declarations.ts';
import {
  listElements,
  type ElementFacts,
  type Fact,
} from '../../packages/tooling/src/manifest/element-facts.ts';

type Manifest = Parameters<typeof listElements>[0];

/** What a page may ask an element to do. */
export interface Method extends Fact {
  readonly signature: string;
}

/** An element, as its manifest describes it. */
export interface DescribedElement extends ElementFacts {
  readonly methods: readonly Method[];
}

const [manifest = { schemaVersion: '', modules: [] }] = Object.values(
  import.meta.glob<Manifest>('../../packages/components/custom-elements.json', {
    eager: true,
    import: 'default',
  }),
);

/** The public elements. */
export const elements: readonly DescribedElement[] = listElements(manifest).map((element) => ({
  ...element,
  methods: listMethods(element.tag),
}));

/** Finds an element by its tag. */
export function findElement(tag: string): DescribedElement | undefined {
  return elements.find((element) => element.tag === tag);
}

function listMethods(tag: string): Method[] {
  const declarations = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  const element = declarations.filter(isElement).find(({ tagName }) => tagName === tag);
  return (element?.members ?? []).flatMap((member) => {
    if (member.kind !== 'method') return [];
    const { name, description = '', parameters = [], return: given } = member;
    const asked = parameters.map((each) => `${each.name}: ${each.type?.text ?? 'unknown'}`).join(', ');
    return [{ name, description, signature: `(${asked}) => ${given?.type?.text ?? 'void'}` }];
  });
}
