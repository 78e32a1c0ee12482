import { html, nothing } from 'lit';
import type { BookingContext } from '../screens/booking-context.ts';
import { renderFolded } from '../screens/folded.ts';
import type { TimeChoice } from './time-step.ts';

/** What else can be done by whom no time suits: look at other offices, or wait for a time that comes back. */
export function renderOtherWays(context: BookingContext, choice: TimeChoice, title: string) {
  const { words, office, flow, client } = context;
  const { faces, opened, handleOpen } = choice;
  const handleCompare = (name: string, isOpen: boolean) => {
    handleOpen(name, isOpen);
    if (isOpen) void flow.compare();
  };
  const isAlone = client.lacks?.includes('earliest');
  if (isAlone && !office.waitingList) return nothing;
  const drawOffices = () => faces.offices.render(context);
  return html`
    <section class="other-ways" aria-labelledby="other-ways">
      <h3 id="other-ways">${title}</h3>
      ${isAlone ? nothing : renderFolded('offices', words.term('compare'), opened, handleCompare, drawOffices)}
      ${
        office.waitingList
          ? renderFolded('waiting', words.term('wait'), opened, handleOpen, () =>
              faces.waiting.render(context),
            )
          : nothing
      }
    </section>
  `;
}
