import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree } from 'jsonc-parser';
import type { OfficeInput } from '../configuration.ts';
import type { Path } from '../finding.ts';
import type { Difference, ValueDifference } from './differences.ts';

/** What is wanted of a neighbour cannot be taken over; the message says why. */
export class TakeOverError extends Error {
  override readonly name = 'TakeOverError';
}

const formattingOptions = { insertSpaces: true, tabSize: 2, insertFinalNewline: true };

/**
 * Chooses from the differences what was asked for.
 * @param wishes - Names of items (`services/passport`), of a part of one (`services/passport/requirements`), of a kind
 *   (`services`), or `new` for all that we do not have.
 * @throws TakeOverError - When one of them names nothing that differs.
 */
export function chooseDifferences(
  differences: readonly Difference[],
  wishes: readonly string[],
): Difference[] {
  const chosen = new Map<string, Difference>();
  for (const wish of wishes) {
    const found = differences.flatMap((difference) => select(difference, wish) ?? []);
    if (found.length === 0) throw new TakeOverError(`Nothing that differs is called "${wish}".`);
    for (const difference of found) {
      const { values = [] } = chosen.get(difference.name) ?? {};
      const all = difference.values && { values: [...new Set([...values, ...difference.values])] };
      chosen.set(difference.name, { ...difference, ...all });
    }
  }
  return [...chosen.values()];
}

function select(difference: Difference, wish: string): Difference | undefined {
  const { name, kind, values } = difference;
  if (wish === 'new') return values ? undefined : difference;
  if (wish === name || wish === kind) return difference;
  if (!values) return undefined;
  const within = values.filter(({ path }) => `${name}/${path.join('/')}/`.startsWith(`${wish}/`));
  return within.length > 0 && wish.startsWith(`${name}/`) ? { ...difference, values: within } : undefined;
}

/**
 * Writes what was chosen into our file; everything else in it stays as it was written.
 * @param json - Our file.
 * @param index - Place of our office in it.
 * @param theirs - The neighbour's office, said in our ids.
 */
export function takeOver(
  json: string,
  index: number,
  chosen: readonly Difference[],
  theirs: OfficeInput,
): string {
  let text = json;
  for (const { kind, id, values } of chosen) {
    const path = ['offices', index, ...placeOf(text, index, kind, id)];
    if (values) for (const value of values) text = setValue(text, path, value);
    else text = set(text, path, findItem(theirs, kind, id));
  }
  return text;
}

/** The steps from an office to an item; to the end of its list when it is new. */
function placeOf(json: string, index: number, kind: Difference['kind'], id: string): Path {
  if (kind === 'rules') return [id];
  const items = read(json, ['offices', index, kind]);
  if (!Array.isArray(items)) return [kind, 0];
  const place = items.findIndex((item: { id?: unknown }) => item.id === id);
  return [kind, place < 0 ? items.length : place];
}

function findItem(office: OfficeInput, kind: Difference['kind'], id: string): unknown {
  return kind === 'rules' ? undefined : office[kind]?.find((item) => item.id === id);
}

/** Sets one value; a text of one language becomes texts by language when another language comes to it. */
function setValue(json: string, item: Path, { path, theirs }: ValueDifference): string {
  const above = [...item, ...path.slice(0, -1)];
  const text = read(json, above);
  if (typeof text !== 'string') return set(json, [...item, ...path], theirs);
  const [language] = (read(json, ['languages']) as string[] | undefined) ?? ['de'];
  return set(json, above, { [String(language)]: text, [String(path.at(-1))]: theirs });
}

function set(json: string, path: Path, value: unknown): string {
  return applyEdits(json, modify(json, [...path], value, { formattingOptions }));
}

function read(json: string, path: Path): unknown {
  const root = parseTree(json);
  const node = root && findNodeAtLocation(root, [...path]);
  return node && getNodeValue(node);
}
