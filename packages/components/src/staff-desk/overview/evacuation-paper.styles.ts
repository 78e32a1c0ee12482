import { css } from 'lit';

/** The list on paper: large letters, a box a line, no zone torn apart where it fits on a page. */
export const paperStyles = css`
  @media print {
    .overview > header,
    .overview .zones,
    .overview .screen-only {
      display: none;
    }

    .overview {
      padding: 0;
      color: #000;
    }

    .overview .paper-only {
      display: block;
    }

    .evacuation {
      display: block;
      font-size: 14pt;
      line-height: 1.3;
    }

    .evacuation > header {
      margin-block-end: 6mm;
      border-color: #000;
    }

    .evacuation h3 {
      flex: 1 1 100%;
      font-size: 24pt;
    }

    .evacuation .zone {
      margin-block-end: 8mm;
    }

    .evacuation .zone h4 {
      font-size: 19pt;
      break-after: avoid;
    }

    .evacuation .counts {
      color: #000;
      font-weight: 700;
      break-after: avoid;
    }

    .evacuation ul {
      display: block;
      columns: 2;
      column-gap: 10mm;
    }

    .evacuation li {
      break-inside: avoid;
    }

    .evacuation label {
      gap: 4mm;
      min-block-size: 0;
      padding-block: 2mm;
      border-color: #777;
    }

    .evacuation label span {
      color: #000;
    }

    .evacuation label strong {
      font-size: 17pt;
    }

    .evacuation input {
      appearance: none;
      inline-size: 6mm;
      block-size: 6mm;
      border: 0.5mm solid #000;
      border-radius: 0;
    }

    .evacuation .by-hand {
      padding-block-end: 25mm;
      border-block-end: 0.3mm solid #000;
      font-weight: 700;
    }
  }
`;
