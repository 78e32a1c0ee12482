import type { Direction } from '@wartemarke/contract';

/**
 * The lines of an arrow for each direction, within a square of 24. Floors are stairs, so that nobody takes "straight
 * ahead" for "upstairs".
 */
export const directionLines: Readonly<Record<Direction, string>> = {
  right: 'M3 12h17M13 5l7 7-7 7',
  left: 'M21 12H4M11 5l-7 7 7 7',
  ahead: 'M12 21V4M5 11l7-7 7 7',
  back: 'M4 21V9.5a6 6 0 0 1 12 0V20M10 14.5l6 6 6-6',
  up: 'M2 21h5.5v-5.5H13V10h5V3M13 8l5-5 5 5',
  down: 'M2 3h5.5v5.5H13V14h5v7M13 16l5 5 5-5',
};
