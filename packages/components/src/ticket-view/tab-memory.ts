const place = 'wartemarke-ticket';

/** What somebody chose for their ticket in this tab. Nothing of it says who they are or which ticket it is. */
export interface TabChoices {
  /** How long the way back takes. */
  readonly walkingMinutes?: number;
  /** Whether the call is read out. */
  readonly aloud?: boolean;
  /** Whether the call is notified. */
  readonly notices?: boolean;
  /** Whether the screen stays on. */
  readonly awake?: boolean;
}

/** What was chosen in this tab; nothing where the browser keeps nothing. */
export function readChoices(): TabChoices {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '{}') as TabChoices;
  } catch {
    return {};
  }
}

/** Keeps choices until the tab is closed. */
export function keepChoices(choices: TabChoices): void {
  try {
    sessionStorage.setItem(place, JSON.stringify({ ...readChoices(), ...choices }));
  } catch {
    // A browser that keeps nothing forgets them with the next loading.
  }
}
