import { css, type CSSResult } from 'lit';
import { calendarStyles } from './day-calendar.styles.ts';
import { detailsStyles } from './details-step.styles.ts';
import { timeStyles } from './time-step.styles.ts';
import { visitStyles } from './visit-summary.styles.ts';

export { DayCalendar } from './day-calendar.ts';
export { renderDetailsStep } from './details-step.ts';
export { renderDoneStep } from './done-step.ts';
export { renderTimeStep } from './time-step.ts';
export { withEarlierTimes } from './time-step.view.ts';

const doneStyles = css`
  .done .head p {
    margin-block-start: 0.5em;
    max-inline-size: 38em;
  }

  .again {
    justify-self: start;
  }

  .manage {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }

  @media print {
    .again,
    .manage {
      display: none;
    }
  }
`;

/** The look of the screens after the first. */
export const laterStyles: readonly CSSResult[] = [
  visitStyles,
  timeStyles,
  calendarStyles,
  detailsStyles,
  doneStyles,
];
