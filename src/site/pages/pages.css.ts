import { css } from '../document/css'

/** What only one kind of page has. */
export const pagesCss = css`
  .places {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: 0 2.5rem;
  }
  .places li {
    padding: 0.75rem 0;
    border-top: 1px solid var(--rule);
  }
  .places a {
    display: block;
    font: 600 1.25rem/1.3 var(--serif);
    color: var(--ink);
    text-decoration-color: var(--line);
  }
  .party-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: center;
    justify-content: space-between;
  }
  .party-line a {
    color: var(--ink);
    text-decoration-color: var(--line);
  }
  .bodies li + li,
  .relations li + li,
  .changes li + li,
  .roles li + li {
    margin-top: 0.6rem;
  }
  .relations span.soft {
    display: block;
  }
  .person-head {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 1.5rem;
    align-items: center;
  }
  address {
    font-style: normal;
  }
  address span {
    display: block;
  }
  .period-words {
    display: block;
  }
  .text-links .soft {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
  }
  .decision-when {
    margin-top: 1.1rem;
  }
  .decision-date {
    font: 600 1.375rem/1.3 var(--serif);
    color: var(--accent-text);
  }
  .decision-when[data-moment='verlopen'] .step-note {
    color: var(--voorwaardelijk);
  }
  .matrix-foot {
    margin-top: 0.9rem;
  }
`
