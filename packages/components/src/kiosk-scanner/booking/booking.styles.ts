import { css } from 'lit';

/** The picker as large as a terminal wants it. */
export const bookingStyles = css`
  .booking .face {
    padding-block-end: var(--_gap-s);
  }

  /* The question is the picker's own. */
  .title:has(~ wm-slot-picker) {
    color: var(--_ink-soft);
    font-size: 1.2em;
  }

  wm-slot-picker {
    --wm-target: var(--_target);
    --wm-font-size: 1em;
    --wm-radius: var(--_radius);
  }

  .phone {
    justify-self: center;
    margin-block-start: var(--_gap-l);
  }

  .rows {
    display: grid;
    gap: 0.15em;
  }

  .facts div:last-child:not(:first-child) .rows {
    font-size: 0.85em;
    font-weight: 600;
  }

  .next p {
    font-size: 1.1em;
  }
`;
