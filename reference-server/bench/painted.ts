/**
 * From the clerk's call to the number painted on the board, in a real browser, as a person in the hall would measure it.
 * The reference is the same call without looking at the board.
 */
import { createClient } from '@wartemarke/client';
import { setStage } from '../journeys/stage.ts';
import { writeWideTown } from '../test/wide-town.ts';
import { quantile, report } from './report.ts';

const CALLS = 60;
const WARM_UP = 10;

const teardown: (() => unknown)[] = [];
const now = new Date().toISOString();
const town = await writeWideTown({ lanes: 5 });
const stage = await setStage({ after: (work: () => unknown) => teardown.push(work) }, { now, town });
const board = await stage.open('/board/amt?rows=20', 'board');
await board.getByLabel('Einmal-Code').fill(await stage.createCode('amt', 'board'));
await board.getByRole('button', { name: 'Gerät anmelden' }).click();
await board.getByText('Gerade wird niemand aufgerufen').waitFor();

const client = createClient({ baseUrl: stage.url });
const { token } = await client.sessions.create(stage.clerk);
const clerk = client.withToken(token);

/** Resolves once the frame is painted in which the number stands on the board; the way back from the browser counts too. */
async function waitForPaint(number: string): Promise<number> {
  await board.evaluate(
    (text) =>
      new Promise<void>((resolve) => {
        const look = () => {
          const shown = document.querySelector('wm-call-board')?.shadowRoot?.textContent?.includes(text);
          if (!shown) return void requestAnimationFrame(look);
          requestAnimationFrame(() => setTimeout(resolve));
        };
        look();
      }),
    number,
  );
  return performance.now();
}

const painted: number[] = [];
const called: number[] = [];
for (let index = 0; index < CALLS + WARM_UP; index += 1) {
  const { ticket } = await clerk.tickets.draw('amt', { services: [{ id: 'anliegen', quantity: 1 }] });
  const paint = waitForPaint(ticket.number);
  const startedAt = performance.now();
  await clerk.counters.callNext('amt', '1');
  const answeredAt = performance.now();
  const paintedAt = await paint;
  if (index >= WARM_UP) {
    painted.push(paintedAt - startedAt);
    called.push(answeredAt - startedAt);
  }
  await clerk.tickets.start({ office: 'amt', id: ticket.id });
  await clerk.tickets.finish({ office: 'amt', id: ticket.id });
}
for (const work of teardown) await work();

const figure = { unit: 'ms', against: 'the call alone', reference: quantile(called, 0.5) };
report({ figure: 'call → painted', median: quantile(painted, 0.5), p99: quantile(painted, 0.99), ...figure });
report({
  figure: 'call → painted, p95',
  median: quantile(painted, 0.95),
  p99: quantile(painted, 0.99),
  ...figure,
});
// The stage keeps its engine open for a next test, which does not come.
process.exit();
