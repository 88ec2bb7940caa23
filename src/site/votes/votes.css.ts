import { css } from '../document/css'

/** A vote is told by its shape; the colour only repeats it, and is left to the reader in forced colours and on paper. */
export const votesCss = css`
  .vote-picture {
    max-width: 32rem;
    margin-top: 1.25rem;
  }
  .vote-picture svg[role='img'] {
    display: block;
    width: 100%;
    height: auto;
  }
  .seat[data-vote='voor'] {
    color: var(--voor);
  }
  .seat[data-vote='tegen'] {
    color: var(--tegen);
  }
  .seat[data-vote='onthouden'] {
    color: var(--voorwaardelijk);
  }
  .seat[data-vote='afwezig'],
  .seat[data-vote='onbekend'] {
    color: var(--soft);
  }
  .seat .solid {
    fill: currentColor;
  }
  .seat .ring {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .seat .open {
    fill: var(--paper);
  }
  .seat .cut {
    fill: none;
    stroke: var(--paper);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .vote-picture .between {
    fill: none;
    stroke: var(--line);
    stroke-width: 0.75;
  }
  .vote-picture text.block-number {
    fill: var(--ink);
    font: 600 11px var(--sans);
  }
  .votes span.block-number {
    display: inline-block;
    min-width: 1.25em;
    color: var(--soft);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .vote-key {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.2rem 1.1rem;
    margin-top: 0.5rem;
    font-size: var(--size-small);
  }
  .vote-sign {
    width: 1em;
    height: 1em;
    vertical-align: -0.12em;
  }
  .vote-notes {
    margin-bottom: 1rem;
  }
  .votes .divided {
    display: block;
    color: var(--soft);
    font-size: var(--size-small);
    font-weight: 400;
  }
  .votes .vote-reason td {
    padding-top: 0;
    border-top: 0;
    font-size: var(--size-small);
    text-align: start;
  }
  .votes tfoot tr + tr > * {
    border-top-width: 1px;
  }
  .member-votes {
    max-width: var(--measure);
    margin-top: 1.25rem;
  }
  .member-votes summary {
    padding-block: 0.5rem;
    color: var(--accent-text);
    cursor: pointer;
  }
  .member-votes li {
    display: grid;
    grid-template-columns: 7.5rem minmax(0, 1fr);
    gap: 0 0.75rem;
    padding: 0.4rem 0;
    border-top: 1px solid var(--rule);
  }
  @media print {
    .member-votes::details-content {
      display: block;
      content-visibility: visible;
      height: auto;
    }
  }
`
