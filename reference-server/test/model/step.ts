import assert from 'node:assert/strict';
import type fc from 'fast-check';
import { office, serviceOf } from './model-town.ts';
import { freeCells, type Reference } from './reference.ts';
import { dateAt, daysLater, startOf } from './reference-clock.ts';
import { agree, type Seen } from './seen.ts';
import type { System } from './system.ts';

/** What one step does to the product, and what it is to have done by the model. */
export interface Step<Target> {
  readonly name: string;
  /** Chooses what it is done with; nothing where there is nothing of the kind. */
  pick(model: Reference): Target | undefined;
  /** Does it to the product. */
  act(target: Target, system: System, model: Reference): Promise<unknown>;
  /** Does it to the model, after the product: `ok` or the code of the refusal. */
  expect(target: Target, model: Reference, seen: Seen): string;
}

/** Whose free times are compared after a step. */
export interface Asked {
  readonly day: number;
  readonly cells: number;
  readonly online: boolean;
}

async function agreeOnFree(
  model: Reference,
  { timetable }: System,
  { day, cells, online }: Asked,
): Promise<void> {
  const date = daysLater(dateAt(model.nowAt), day);
  const services = [{ id: serviceOf[cells]!, quantity: 1 }];
  const { slots } = await timetable.slots({ office, services, online }, { date }, model.nowAt);
  assert.deepEqual(
    slots.map(({ startAt }) => Date.parse(startAt)),
    freeCells(model, { date, cells, online }).map((cell) => startOf(date, cell)),
  );
}

/** A step as a command: the product does it, then the model, and then both are the same and have the same times free. */
export function toCommand<Target>(step: Step<Target>, asked: Asked): fc.AsyncCommand<Reference, System> {
  return {
    check: (model) => step.pick(model) !== undefined,
    toString: () => step.name,
    async run(model, system) {
      const target = step.pick(model)!;
      const outcome = await system.attempt(() => step.act(target, system, model));
      const seen = await system.look();
      assert.equal(outcome, step.expect(target, model, seen));
      agree(model, seen);
      await agreeOnFree(model, system, asked);
      system.steps += 1;
    },
  };
}

/** The n-th of what there is, counted round and round. */
export function nth<T>(things: readonly T[], n: number): T | undefined {
  return things[n % things.length];
}

/** Who was offered what, by the database: the model says that it was offered, not under which key. */
export function offersIn(seen: Seen): (entry: string) => string {
  return (entry) => {
    const visit = seen.entries.find(({ id }) => id === entry)?.visit;
    assert.ok(visit, `${entry} should have been offered a time`);
    return visit;
  };
}
