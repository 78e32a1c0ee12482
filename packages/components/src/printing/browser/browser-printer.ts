import { render } from 'lit';
import { drawQr } from '../../qr-code/draw-qr.ts';
import type { PaperWidth, Slip } from '../slip.ts';
import type { PrinterState, PrintOutcome, TicketPrinter } from '../ticket-printer.ts';
import { renderSlip } from './slip-paper.ts';
import { slipStyles, toPageStyles } from './slip-paper.styles.ts';

const tag = 'wm-slip';

/** How a `BrowserPrinter` prints. */
export interface BrowserPrinterOptions {
  /** Width of the paper in millimetres. */
  readonly paperWidth?: PaperWidth;
  /** Opens the print dialogue, and returns when it is closed. */
  readonly print?: () => void;
}

/**
 * Prints by the browser's own print dialogue, which a browser that was started with `--kiosk-printing` skips. What the
 * printer makes of it nobody tells.
 */
export class BrowserPrinter implements TicketPrinter {
  readonly state: PrinterState = 'unknown';
  onchange: (() => void) | null = null;

  private readonly width: PaperWidth;
  private readonly openDialogue: () => void;

  constructor({ paperWidth = 80, print = () => globalThis.print() }: BrowserPrinterOptions = {}) {
    this.width = paperWidth;
    this.openDialogue = print;
  }

  async look(): Promise<PrinterState> {
    return this.state;
  }

  async print(slip: Slip): Promise<PrintOutcome> {
    const takeAway = this.lay(slip);
    try {
      this.openDialogue();
    } finally {
      takeAway();
    }
    return 'unknown';
  }

  close(): void {
    // The dialogue belongs to the browser.
  }

  /** Lays a slip into the page; its look comes as style sheets of the page, which a strict policy allows. */
  private lay(slip: Slip): () => void {
    const paper = document.createElement(tag);
    const root = paper.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = slipStyles.styleSheet ? [slipStyles.styleSheet] : [];
    render(renderSlip(slip, drawQr(slip.link)), root);
    const page = toPageStyles(tag, this.width);
    const before = document.adoptedStyleSheets;
    if (page) document.adoptedStyleSheets = [...before, page];
    document.body.append(paper);
    return () => {
      paper.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
    };
  }
}
