import { css, unsafeCSS } from 'lit';
import type { PaperWidth } from '../slip.ts';

/** A slip in black, as wide as the paper lets print. */
export const slipStyles = css`
  .slip {
    inline-size: 100%;
    color: #000;
    background: #fff;
    font-family: system-ui, sans-serif;
    font-size: 11pt;
    line-height: 1.25;
    text-align: center;
    overflow-wrap: anywhere;
  }

  p {
    margin: 0 0 1mm;
  }

  .small {
    margin-block-start: 2.5mm;
    font-size: 9pt;
  }

  .large {
    font-size: 14pt;
  }

  .huge {
    font-size: 48pt;
    line-height: 1.1;
  }

  .bold {
    font-weight: 700;
  }

  .code {
    display: block;
    inline-size: 32mm;
    margin: 3mm auto;
  }
`;

/**
 * The page around a slip while it is printed: nothing but the slip, on paper of this width. While it is not, the slip
 * is not seen.
 */
export function toPageStyles(tag: string, width: PaperWidth): CSSStyleSheet | undefined {
  const margin = width === 80 ? 4 : 5;
  return css`
    @page {
      size: ${unsafeCSS(width)}mm 160mm;
      margin: 3mm ${unsafeCSS(margin)}mm;
    }

    @media screen {
      ${unsafeCSS(tag)} {
        display: none;
      }
    }

    @media print {
      body > :not(${unsafeCSS(tag)}) {
        display: none !important;
      }
    }
  `.styleSheet;
}
