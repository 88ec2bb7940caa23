import { css } from '../document/css'

/** Dots and lines are borders, not backgrounds: those are printed, and kept where a reader chose the colours. */
export const timelineCss = css`
  .timeline {
    --dot: 1.125rem;
    --text: 2.25rem;
    margin-top: 1.5rem;
  }
  .timeline-year > h3 {
    position: relative;
    padding: 0 0 1rem var(--text);
    color: var(--soft);
    font-size: 1.25rem;
    line-height: 1;
  }
  .step {
    position: relative;
    padding: 0 0 2.1rem var(--text);
  }
  .step::before,
  .timeline-year > h3::before,
  .timeline-turn::before {
    content: '';
    position: absolute;
    left: calc(var(--dot) / 2 - 1px);
    top: 0;
    bottom: 0;
    border-left: 2px solid var(--line);
  }
  .step::before {
    top: 0.25rem;
    bottom: -0.25rem;
  }
  .timeline-year:first-child > h3::before {
    display: none;
  }
  .timeline-year:last-child > .timeline-steps > .step:last-child {
    padding-bottom: 0;
  }
  .timeline-year:last-child > .timeline-steps > .step:last-child::before {
    display: none;
  }
  .step::after {
    content: '';
    position: absolute;
    left: 0;
    top: 0.28em;
    width: var(--dot);
    height: var(--dot);
    border: calc(var(--dot) / 2) solid var(--accent);
    border-radius: 50%;
    box-shadow: 0 0 0 4px var(--paper);
  }
  .step[data-moment='verwacht']::after,
  .step[data-moment='uitgesteld']::after {
    border: 2.5px solid var(--accent);
    background: var(--paper);
  }
  .step[data-moment='verlopen']::after {
    border: 2.5px dashed var(--voorwaardelijk);
    background: var(--paper);
  }
  .step[data-moment='vervallen']::after {
    border: 2.5px solid var(--line);
    background: linear-gradient(45deg, transparent 42%, var(--line) 42% 58%, transparent 58%)
      var(--paper);
  }
  .timeline-turn ~ .timeline-year .step::before,
  .timeline-turn ~ .timeline-year > h3::before,
  .timeline-turn::before {
    border-left-style: dashed;
  }
  .timeline-turn {
    position: relative;
    padding: 0.2rem 0 1.6rem var(--text);
    font: 600 1.125rem/1.3 var(--serif);
  }
  .timeline-turn:first-child::before {
    display: none;
  }
  .timeline-turn span {
    display: flex;
    align-items: center;
    gap: 0.8rem;
  }
  .timeline-turn span::after {
    content: '';
    flex: 1;
    border-top: 1px dashed var(--line);
  }
  .step-date {
    font: 600 1.0625rem/1.5 var(--serif);
    color: var(--accent-text);
  }
  .step h4 a {
    color: inherit;
    text-decoration-color: var(--line);
    text-decoration-thickness: 1px;
  }
  .step h4 a:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  .step h4 {
    margin-top: 0.1rem;
  }
  .meta {
    margin-top: 0.3rem;
    color: var(--soft);
    font-size: var(--size-small);
    line-height: 1.5;
  }
  .meta b {
    color: var(--ink);
    font-weight: 600;
  }
  .step-summary {
    max-width: var(--measure);
    margin-top: 0.5rem;
  }
  .step-note {
    margin-top: 0.3rem;
    font-weight: 600;
    font-size: var(--size-small);
    color: var(--soft);
  }
  .step[data-moment='verlopen'] .step-note,
  .step-disputed {
    color: var(--voorwaardelijk);
  }
  .step-plans,
  .step-disputed {
    margin-top: 0.5rem;
    font-size: var(--size-small);
    line-height: 1.5;
  }
  .step-plans {
    color: var(--soft);
  }
  .step-disputed {
    font-weight: 600;
  }
  .earlier-plans {
    max-width: var(--measure);
    margin-top: 0.7rem;
    font-size: var(--size-small);
    line-height: 1.5;
  }
  .plans-list li {
    margin-top: 0.3rem;
    overflow-wrap: anywhere;
  }
  .step[data-moment='vervallen'] h4 {
    color: var(--soft);
  }
  @media (min-width: 48rem) {
    .timeline {
      --year: 4.5rem;
      --date: 6.25rem;
      --text: calc(var(--date) + 3.25rem);
    }
    .timeline-year {
      display: grid;
      grid-template-columns: var(--year) minmax(0, 1fr);
    }
    .timeline-year > h3 {
      position: sticky;
      top: 1rem;
      align-self: start;
      padding: 0.1rem 0 1rem;
      font-size: 1.5rem;
      line-height: 1.1;
      color: var(--ink);
    }
    .timeline-year > h3::before {
      display: none;
    }
    .step::before,
    .timeline-turn::before {
      left: calc(var(--date) + 1rem + var(--dot) / 2 - 1px);
    }
    .step::after {
      left: calc(var(--date) + 1rem);
    }
    .step > .step-date {
      position: absolute;
      left: 0;
      width: var(--date);
      text-align: right;
      line-height: 1.3;
      padding-top: 0.2em;
    }
    .step-year {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .timeline-turn {
      margin-left: var(--year);
    }
  }
`
