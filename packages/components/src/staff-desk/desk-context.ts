import type { Desk, DeskState } from '@wartemarke/client';
import type { Words } from '../locales/localize.ts';
import type { StaffDeskMessages } from './messages/de.ts';

/** What every face of the desk is drawn from. */
export interface DeskContext {
  readonly words: Words<StaffDeskMessages>;
  readonly state: DeskState;
  readonly flow: Desk;
}
