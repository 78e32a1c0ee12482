import type { ReactiveController, ReactiveElement } from 'lit';
import type { Chime } from '../chime.ts';

/** Takes the sound device for the chime of a board while that is in the page, also for one that is given late. */
export class BoardSound implements ReactiveController {
  private readonly board: ReactiveElement & { readonly chime: Chime };
  private chime: Chime | undefined;

  constructor(board: ReactiveElement & { readonly chime: Chime }) {
    this.board = board;
    board.addController(this);
  }

  hostConnected(): void {
    this.chime?.open();
  }

  hostDisconnected(): void {
    this.chime?.close();
  }

  hostUpdated(): void {
    const { board } = this;
    const { chime } = board;
    if (chime === this.chime) return;
    this.chime?.close();
    this.chime = chime;
    chime.onchange = () => board.requestUpdate();
    if (board.isConnected) chime.open();
  }
}
