import { css } from 'lit';

/** The day on A4: black on white, large enough to be read standing, no line torn apart. */
export const paperStyles = css`
  .paper {
    display: none;
  }

  @media print {
    .days {
      max-inline-size: none;
      padding: 0;
    }

    .paper {
      display: block;
      color: #000;
      font-size: 11.5pt;
      line-height: 1.35;
    }

    .paper header {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 2em;
      margin-block-end: 5mm;
    }

    .paper-title {
      flex: 1 1 100%;
      font-size: 16pt;
      font-weight: 700;
    }

    .paper table {
      inline-size: 100%;
      border-collapse: collapse;
      font-variant-numeric: tabular-nums;
    }

    .paper :is(th, td) {
      padding-block: 2mm;
      padding-inline: 0 3mm;
      border-block-end: 0.3mm solid #777;
      text-align: start;
      vertical-align: middle;
    }

    .paper th {
      border-block-end: 0.6mm solid #000;
    }

    .paper tr {
      break-inside: avoid;
    }

    .paper td.tick span {
      display: block;
      inline-size: 5mm;
      block-size: 5mm;
      border: 0.4mm solid #000;
    }

    .paper td.time {
      font-weight: 700;
      font-size: 13pt;
      white-space: nowrap;
    }

    .paper td.name {
      font-weight: 600;
    }

    .paper :is(.code, .tick) {
      white-space: nowrap;
    }
  }
`;
