import type { Ability } from '../../backend.ts';
import { listAbilityChecks } from './ability-checks.ts';
import { appointmentChecks, confirmationChecks } from './appointment-checks.ts';
import { availabilityChecks } from './availability-checks.ts';
import { catalogueChecks } from './catalogue-checks.ts';
import { failureChecks, garbleChecks } from './failure-checks.ts';
import { holdChecks } from './hold-checks.ts';
import type { ConformanceCheck } from './scene.ts';

export type { ConformanceCheck, ConformanceScene } from './scene.ts';

/** What is checked of a backend beside what every one promises. */
export interface ConformanceOptions {
  /** What its client says that it lacks: it is checked that this is refused, and that everything else works. */
  readonly lacks?: readonly Ability[] | undefined;
  /** The office of the scene confirms by mail, and the scene reads it. */
  readonly confirmsByMail?: boolean;
  /** The scene can have the backend answer nonsense. */
  readonly canGarble?: boolean;
}

/**
 * Lists everything that a backend promises to the booking elements. Any runner will do: a check is a sentence and a
 * function that throws when the promise is not kept.
 */
export function listConformanceChecks(options: ConformanceOptions = {}): readonly ConformanceCheck[] {
  const { lacks = [], confirmsByMail = false, canGarble = false } = options;
  return [
    ...catalogueChecks,
    ...availabilityChecks,
    ...holdChecks,
    ...appointmentChecks,
    ...(confirmsByMail ? confirmationChecks : []),
    ...listAbilityChecks(lacks),
    ...failureChecks,
    ...(canGarble ? garbleChecks : []),
  ];
}
