import type { QueueDay } from '@wartemarke/contract';
import type { CallOptions } from '../client.ts';
import { askOnce } from '../flow/intent.ts';
import type { DayDeskScene } from './day-desk.ts';
import type { DayDesk, DayDeskState } from './day-desk-state.ts';

/** Plans the lanes of days. */
export function createDayPlan(
  scene: DayDeskScene,
): Pick<DayDesk, 'changeDay' | 'restoreDay' | 'confirmChange' | 'dropChange'> {
  const { client, office, get, patch } = scene;

  const changeDay: DayDesk['changeDay'] = async (queue, date, change) => {
    patch({ asking: null });
    const place = { office, queue, date };
    const hasWorked = await plan(scene, 'change', [place, change], (options) =>
      client.desk.changeDay(place, change, options),
    );
    const { problem } = get();
    if (!hasWorked && problem?.code === 'day_has_bookings') {
      const count = Number(problem.params.count ?? 0);
      patch({ asking: { queue, date, change, count }, problem: null });
    }
    return hasWorked;
  };

  return {
    changeDay,
    restoreDay(queue, date) {
      const place = { office, queue, date };
      return plan(scene, 'restore', place, (options) => client.desk.restoreDay(place, options));
    },
    async confirmChange() {
      const { asking } = get();
      if (!asking) return false;
      return changeDay(asking.queue, asking.date, { ...asking.change, confirmed: true });
    },
    dropChange: () => patch({ asking: null, problem: null }),
  };
}

async function plan(
  { tasks, intent, get }: DayDeskScene,
  task: 'change' | 'restore',
  wish: unknown,
  ask: (options: CallOptions) => Promise<QueueDay>,
): Promise<boolean> {
  let hasWorked = false;
  await tasks.single({
    task,
    ask: () => askOnce(intent, [task, wish], (idempotencyKey) => ask({ idempotencyKey })),
    done: (changed): Partial<DayDeskState> => {
      hasWorked = true;
      const isSame = ({ queue, date }: QueueDay) => queue === changed.queue && date === changed.date;
      const days = get().days?.map((day) => (isSame(day) ? changed : day)) ?? null;
      return { days, problem: null };
    },
  });
  return hasWorked;
}
