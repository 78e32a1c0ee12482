/**
 * The part of `zod/mini` that answers need, for bundles in which each kilobyte counts: it accepts, refuses and
 * leaves out exactly what zod does with the same schema, and gives no reasons. Where the contract is bundled
 * for pages, its schemas are made of these functions instead; everywhere else they are zod's.
 */
interface Shape<T> {
  /** @throws Mismatch */
  read(value: unknown): T;
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: Mismatch };
}

type Fields = Readonly<Record<string, Shape<unknown>>>;

class Mismatch extends Error {}

/* @__NO_SIDE_EFFECTS__ */
function shape<T>(read: (value: unknown) => T): Shape<T> {
  return {
    read,
    safeParse(value) {
      try {
        return { success: true, data: read(value) };
      } catch (error) {
        return { success: false, error: error as Mismatch };
      }
    },
  };
}

/* @__NO_SIDE_EFFECTS__ */
function only<T>(isOne: (value: unknown) => boolean): Shape<T> {
  return shape((value) => (isOne(value) ? (value as T) : refuse()));
}

function refuse(): never {
  throw new Mismatch();
}

/* @__NO_SIDE_EFFECTS__ */
export function string(): Shape<string> {
  return only((value) => typeof value === 'string');
}

/* @__NO_SIDE_EFFECTS__ */
export function number(): Shape<number> {
  return only(Number.isFinite);
}

/* @__NO_SIDE_EFFECTS__ */
export function boolean(): Shape<boolean> {
  return only((value) => typeof value === 'boolean');
}

/* @__NO_SIDE_EFFECTS__ */
function oneOf<T>(values: readonly T[]): Shape<T> {
  return only((value) => values.includes(value as T));
}

export { oneOf as enum };

/* @__NO_SIDE_EFFECTS__ */
export function literal<T>(value: T): Shape<T> {
  return oneOf([value]);
}

/* @__NO_SIDE_EFFECTS__ */
export function optional<T>(inner: Shape<T>): Shape<T | undefined> {
  return shape((value) => (value === undefined ? value : inner.read(value)));
}

/* @__NO_SIDE_EFFECTS__ */
export function nullable<T>(inner: Shape<T>): Shape<T | null> {
  return shape((value) => (value === null ? value : inner.read(value)));
}

/* @__NO_SIDE_EFFECTS__ */
export function array<T>(each: Shape<T>): Shape<T[]> {
  return shape((value) => (Array.isArray(value) ? value.map(each.read) : refuse()));
}

/* @__NO_SIDE_EFFECTS__ */
export function record<T>(_name: Shape<string>, each: Shape<T>): Shape<Record<string, T>> {
  return shape((value) =>
    Object.fromEntries(Object.entries(toObject(value)).map(([name, one]) => [name, each.read(one)])),
  );
}

/* @__NO_SIDE_EFFECTS__ */
export function union<T>(options: readonly Shape<T>[]): Shape<T> {
  return shape((value) => {
    for (const option of options) {
      const found = option.safeParse(value);
      if (found.success) return found.data;
    }
    return refuse();
  });
}

/* @__NO_SIDE_EFFECTS__ */
export function object(fields: Fields): Shape<object> & { readonly shape: Fields } {
  const read = (value: unknown) => {
    const given = toObject(value);
    const known = Object.keys(fields).map((name) => [name, fields[name]?.read(given[name])] as const);
    return Object.fromEntries(known.filter(([name]) => Object.hasOwn(given, name)));
  };
  return { ...shape(read), shape: fields };
}

function toObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse();
  return value as Record<string, unknown>;
}
