import type { Timers } from '@wartemarke/client';
import type { Board, Call, Direction } from '@wartemarke/contract';
import type { CSSResult, ReactiveElement, TemplateResult } from 'lit';
import type { Chime } from '../chime.ts';
import type { Words } from '../locales/localize.ts';
import type { Voice } from '../speech/voice.ts';
import {
  areClosed,
  toLayout,
  toShownBoard,
  toSpokenLanguages,
  toWords,
  type Mode,
} from './board-extras.view.ts';
import { renderDirection } from './direction/direction-arrow.ts';
import { Hall } from './hall/hall.ts';
import type { CallBoardMessages } from './messages/de.ts';
import { Signage } from './signage/signage.ts';
import { Speaking } from './speaking/speaking.ts';
import { renderWaiting, waitingStyles } from './waiting/waiting-line.ts';

type BoardWords = Words<CallBoardMessages>;

/** A board and what its page says of screen, hall and sound. */
export interface ExtrasHost extends ReactiveElement {
  readonly mode: string;
  readonly zone: string;
  readonly queues: string;
  readonly voices: string;
  readonly night: string;
  readonly screenHeightMm: number;
  readonly diagonalInches: number;
  readonly readingDistanceM: number;
  readonly muted: boolean;
  readonly chime: Chime;
  readonly voice?: Voice | undefined;
}

/** A moment of the board. */
export interface Moment {
  /** Current time by the server's clock, epoch milliseconds. */
  readonly now: number;
  /** When the last call came, in the same unit. */
  readonly announcedAt: number;
  readonly timers: Timers | undefined;
  /** Address of the server that has the pictures. */
  readonly server: string;
}

/** What is drawn beside the calls. */
export interface Surroundings {
  arrows(direction: Direction): TemplateResult;
  readonly layout: Mode;
  readonly page: TemplateResult | undefined;
  readonly waiting: TemplateResult | undefined;
  /** That the sound is off, or voices are missing. */
  readonly note: TemplateResult | undefined;
}

/** So long after a call nothing else moves, in milliseconds. */
const stillMs = 8_000;

/** What many boards do without: signage, people who wait, spoken calls, letters for a large hall, the night. */
export class BoardExtras {
  readonly laterStyles: readonly Pick<CSSResult, 'styleSheet'>[];

  private readonly host: ExtrasHost;
  private readonly signage: Signage;
  private readonly speaking: Speaking;
  private readonly hall: Hall;

  constructor(host: ExtrasHost) {
    this.host = host;
    this.signage = new Signage(host);
    this.speaking = new Speaking(host, host.voice);
    this.hall = new Hall(host);
    const { signage, speaking, hall } = this;
    this.laterStyles = [signage, speaking, hall].flatMap(({ styles }) => styles).concat(waitingStyles);
  }

  /** The part of a board that this screen shows. */
  narrow(board: Board): Board {
    return toShownBoard(board, toWords(this.host.queues), this.host.zone);
  }

  /** Takes what the board says now. */
  follow(board: Board, { now, timers }: Moment): void {
    const { muted, mode, voices, chime } = this.host;
    const isSilent = muted || mode === 'signage';
    const languages = isSilent ? [] : toSpokenLanguages(toWords(voices), board);
    if (timers) this.speaking.use({ chime, timers, languages }, board.calls);
    this.hall.fit();
    this.hall.stepAside(now);
    this.hall.darken(now, board.office.timeZone, areClosed(board.queues));
  }

  /** Announces calls, latest first, unless the chime alone has to. */
  announce(news: readonly Call[]): boolean {
    return this.host.mode === 'signage' || this.speaking.announce(news);
  }

  /** Draws what stands beside the calls. */
  render(words: BoardWords, board: Board, { now, announcedAt, server }: Moment): Surroundings {
    const { pages, waiting, office } = board;
    const layout = toLayout(this.host.mode, board);
    const isHeld = this.speaking.isBusy || now - announcedAt < stillMs;
    const addressOf = (src: string) => (src.startsWith('/') ? server + src : src);
    const scene = { pages, now, isHeld, addressOf, timeZone: office.timeZone };
    return {
      layout,
      arrows: (direction) => renderDirection(words, direction),
      page: layout === 'calls' ? undefined : this.signage.render(words, scene),
      waiting: layout === 'signage' || waiting.length === 0 ? undefined : renderWaiting(words, waiting),
      note: layout === 'signage' || this.host.muted ? undefined : this.speaking.render(words),
    };
  }
}
