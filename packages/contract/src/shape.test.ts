import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import * as zod from 'zod/mini';
import * as shape from './shape.ts';

/** Both libraries' way to make one and the same schema, and values that it likes. */
interface Twin {
  readonly zod: zod.ZodMiniType;
  readonly shape: ReturnType<typeof shape.union>;
  readonly likes: fc.Arbitrary<unknown>;
}

const words = ['open', 'closed', 'all'] as const;

const plain: readonly Twin[] = [
  { zod: zod.string(), shape: shape.string(), likes: fc.string() },
  { zod: zod.number(), shape: shape.number(), likes: fc.integer() },
  { zod: zod.boolean(), shape: shape.boolean(), likes: fc.boolean() },
  { zod: zod.enum(words), shape: shape.enum(words), likes: fc.constantFrom(...words) },
  { zod: zod.literal('all'), shape: shape.literal('all'), likes: fc.constant('all') },
];

const { twin } = fc.letrec<{ twin: Twin; whole: Twin }>((tie) => ({
  twin: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(...plain),
    tie('twin').map(toArray),
    tie('twin').map(toNullable),
    tie('twin').map(toRecord),
    fc.tuple(tie('twin'), tie('twin')).map(toUnion),
    fc.tuple(tie('twin'), tie('twin'), fc.boolean()).map(toObject),
  ),
  whole: tie('twin'),
}));

test('what zod accepts is accepted, with the same keys left out; what it refuses is refused', () => {
  const cases = twin.chain((each) =>
    fc.tuple(fc.constant(each), fc.oneof(each.likes, fc.jsonValue({ maxDepth: 3 }))),
  );
  let accepted = 0;
  fc.assert(
    fc.property(cases, ([each, value]) => {
      const expected = each.zod.safeParse(value);
      const found = each.shape.safeParse(value);
      assert.equal(found.success, expected.success);
      if (found.success) accepted += 1;
      if (found.success) assert.deepEqual(found.data, expected.data);
    }),
    { numRuns: 500 },
  );
  assert.ok(accepted > 50 && accepted < 500, `${accepted} of 500 were accepted`);
});

function toArray(each: Twin): Twin {
  return {
    zod: zod.array(each.zod),
    shape: shape.array(each.shape),
    likes: fc.array(each.likes, { maxLength: 3 }),
  };
}

function toNullable(each: Twin): Twin {
  return {
    zod: zod.nullable(each.zod),
    shape: shape.nullable(each.shape),
    likes: fc.option(each.likes, { nil: null }),
  };
}

function toRecord(each: Twin): Twin {
  return {
    zod: zod.record(zod.string(), each.zod),
    shape: shape.record(shape.string(), each.shape),
    likes: fc.dictionary(fc.constantFrom('a', 'b', 'c'), each.likes, { noNullPrototype: true }),
  };
}

function toUnion([one, other]: readonly [Twin, Twin]): Twin {
  return {
    zod: zod.union([one.zod, other.zod]),
    shape: shape.union([one.shape, other.shape]),
    likes: fc.oneof(one.likes, other.likes),
  };
}

function toObject([one, other, isOptional]: readonly [Twin, Twin, boolean]): Twin {
  const rest = isOptional ? { zod: zod.optional(other.zod), shape: shape.optional(other.shape) } : other;
  return {
    zod: zod.object({ one: one.zod, other: rest.zod }),
    shape: shape.object({ one: one.shape, other: rest.shape }),
    likes: fc.record(
      { one: one.likes, other: other.likes, more: fc.string() },
      { requiredKeys: isOptional ? ['one'] : ['one', 'other'] },
    ),
  };
}
