import type { DeskAppointment, ServiceQuantity } from '@wartemarke/contract';
import type { DayDeskScene } from './day-desk.ts';
import type { DayDesk, DayDeskState, MoveChoice } from './day-desk-state.ts';
import { takeStep } from './desk-steps.ts';

/** Looks for another time for an appointment, and moves it. */
export function createDeskMove(
  scene: DayDeskScene,
  refresh: () => Promise<void>,
): Pick<DayDesk, 'beginMove' | 'chooseMoveDay' | 'move' | 'endMove'> {
  const { client, office, tasks, get, patch } = scene;

  function toMoving(changes: Partial<MoveChoice>): Partial<DayDeskState> {
    const { moving } = get();
    return moving ? { moving: { ...moving, ...changes } } : {};
  }

  function endMove(): void {
    tasks.cancel('moveDays', 'moveSlots');
    patch({ moving: null });
  }

  async function chooseMoveDay(date: string): Promise<void> {
    const { moving } = get();
    if (!moving) return;
    patch(toMoving({ date, slots: moving.date === date ? moving.slots : null }));
    const wish = { services: toQuantities(moving.appointment), date };
    await tasks.latest({
      task: 'moveSlots',
      ask: (signal) => client.availability.slots(office, wish, { signal }),
      done: (slots) => toMoving({ slots }),
    });
  }

  return {
    async beginMove(appointment) {
      tasks.cancel('moveSlots');
      patch({ moving: { appointment, days: null, date: null, slots: null } });
      const wish = { services: toQuantities(appointment) };
      await tasks.latest({
        task: 'moveDays',
        ask: (signal) => client.availability.days(office, wish, { signal }),
        done: (days) => toMoving({ days }),
      });
    },
    chooseMoveDay,
    async move({ startAt }, message) {
      const { moving } = get();
      if (!moving) return false;
      const { id, version } = moving.appointment;
      const wish = { office, id, version, startAt, ...(message && { message }) };
      const ask = (options: { idempotencyKey?: string }) => client.desk.move(wish, options);
      const hasMoved = await takeStep(scene, refresh, { task: 'move', wish, ask });
      if (hasMoved) endMove();
      else await showWhatIsFree();
      return hasMoved;
    },
    endMove,
  };

  /** After a time was taken, the day is read again; what is said of that stays. */
  async function showWhatIsFree(): Promise<void> {
    const { moving, problem } = get();
    if (!moving?.date || !problem?.alternatives.length) return;
    await chooseMoveDay(moving.date);
    patch({ problem });
  }
}

function toQuantities({ services }: DeskAppointment): ServiceQuantity[] {
  return services.map(({ id, quantity }) => ({ id, quantity }));
}
