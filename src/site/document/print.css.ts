import { css } from './css'

/** On paper: ink on white, no controls, and the address behind every source. */
export const printCss = css`
  @media print {
    :root {
      color-scheme: light;
      --paper: #fff;
      --wash: #fff;
      --tint: #fff;
      --ink: #000;
      --soft: #333;
      --rule: #999;
      --line: #666;
      --accent: #000;
      --accent-text: #000;
      --voor: #000;
      --tegen: #000;
      --voorwaardelijk: #000;
      --afwachtend: #000;
      --size: 10.5pt;
      --size-small: 9pt;
      --size-lead: 12pt;
      --size-h1: 22pt;
      --size-h2: 15pt;
      --size-h3: 12pt;
      --gap-block: 1.6rem;
    }
    @page {
      margin: 18mm 16mm;
    }
    .masthead .strip,
    .masthead nav,
    .masthead .button,
    .skip,
    .crumbs,
    .actions,
    .jump,
    .no-print,
    form,
    .footer nav,
    .page-links,
    .share {
      display: none !important;
    }
    body {
      display: block;
    }
    .wrap {
      max-width: none;
      padding: 0;
    }
    .print-only {
      display: block;
      margin-top: 1rem;
      font-size: var(--size-small);
    }
    .panel,
    .in-short,
    .call {
      border: 1px solid var(--line);
    }
    .matrix-scroll,
    .votes-scroll {
      overflow: visible;
    }
    .footer {
      margin-top: 2rem;
      border-top-width: 1px;
    }
    .footer-row {
      padding-block: 0.75rem 0;
    }
    .columns {
      display: block;
    }
    .columns > * + * {
      margin-top: var(--gap-block);
    }
    a {
      color: inherit;
    }
    .sources a[href^='http']::after {
      content: ' <' attr(href) '>';
      font-size: 8pt;
      overflow-wrap: anywhere;
    }
    h2,
    h3,
    h4 {
      break-after: avoid;
    }
    li,
    tr,
    figure,
    .panel {
      break-inside: avoid;
    }
  }
`
