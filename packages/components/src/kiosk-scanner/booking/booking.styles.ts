import { css } from 'lit';

/** The booking scrolls between head and foot, so that the ways out and the languages stay in sight. */
export const bookingStyles = css`
  .kiosk.booking {
    grid-template-rows: auto minmax(0, 1fr) auto;
    block-size: 100%;
  }

  .booking .face {
    margin-inline: -0.3em;
    padding: 0 0.3em 0.5em;
    overflow: auto;
    overscroll-behavior: contain;
  }

  .booking .face > * {
    flex: none;
  }

  /* The question is the picker's own. */
  .title:has(~ wm-slot-picker) {
    color: var(--_ink-soft);
    font-size: 1.2em;
  }

  wm-slot-picker {
    --wm-target: 72px;
    --wm-font-size: 1em;
    --wm-radius: 0.4em;
  }

  .keyboard {
    max-inline-size: none;
  }

  .phone {
    justify-self: center;
    margin-block-start: 1em;
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
