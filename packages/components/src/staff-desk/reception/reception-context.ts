import type { Reception, ReceptionState } from '@wartemarke/client';
import type { Hall } from '@wartemarke/contract';
import type { Words } from '../../locales/localize.ts';
import type { ViewParts } from '../later-group.ts';
import type { ReceptionMessages } from './messages/de.ts';

/** What every part of the reception is drawn from. */
export interface ReceptionContext extends ViewParts {
  readonly words: Words<ReceptionMessages>;
  readonly state: ReceptionState;
  readonly flow: Reception;
  /** The hall as it was told last. */
  readonly house: Hall;
}
