import { css } from '../document/css'

export const formsCss = css`
  label,
  legend {
    display: block;
    padding: 0;
    font-weight: 600;
  }
  input,
  select,
  textarea,
  button {
    font: inherit;
    color: inherit;
  }
  input[type='email'],
  .follow input[type='password'],
  .follow input[type='text'],
  input[type='search'],
  input[type='text'] {
    width: 100%;
    min-height: 3rem;
    padding: 0.5rem 0.75rem;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
  }
  input:hover {
    border-color: var(--ink);
  }
  input[aria-invalid] {
    border-color: var(--fault);
  }
  .hint {
    color: var(--soft);
    font-size: var(--size-small);
    line-height: 1.45;
  }
  .search {
    max-width: 34rem;
    margin-top: 1.5rem;
  }
  .search-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    margin-top: 0.4rem;
  }
  .search-row input {
    flex: 1 1 9rem;
    min-width: 0;
  }
  .search-row .button {
    min-height: 3rem;
  }
  .hits > li {
    max-width: 44rem;
    padding: 1.25rem 0;
    border-top: 1px solid var(--rule);
  }
  .hits h2 {
    font-size: 1.375rem;
  }
  .hits p + p {
    margin-top: 0.35rem;
  }
  mark {
    padding: 0 0.1em;
    background: #ffe9a8;
    color: #1a1b1f;
  }
  .follow > * + * {
    margin-top: 0.75rem;
  }
  .follow label {
    margin-bottom: 0.3rem;
  }
  .follow fieldset {
    min-width: 0;
    margin-inline: 0;
    padding: 0;
    border: 0;
  }
  .follow fieldset .check {
    align-items: center;
    min-height: 2.75rem;
    padding: 0;
  }
  .held {
    border-top: 1px solid var(--rule);
  }
  .held summary {
    padding-block: 0.7rem;
  }
  .held dd {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .consent-words {
    white-space: pre-line;
    margin-block: 0.75rem;
    padding-left: 1.25rem;
    border-left: 2px solid var(--line);
  }
  .check {
    display: grid;
    grid-template-columns: 1.5rem minmax(0, 1fr);
    gap: 0 0.7rem;
    align-items: start;
    padding: 0.5rem 0;
  }
  .check input {
    width: 1.5rem;
    height: 1.5rem;
    margin: 0.1rem 0 0;
    accent-color: var(--accent);
  }
  .check label {
    margin: 0;
    font-weight: 400;
    font-size: var(--size-small);
    line-height: 1.5;
  }
  .fault {
    margin-bottom: 0.35rem;
    color: var(--fault);
    font-weight: 600;
    font-size: var(--size-small);
    line-height: 1.45;
  }
  .fault-summary {
    max-width: var(--measure);
    margin-top: 1.25rem;
    padding: 1rem 1.2rem 1.1rem;
    border: 3px solid var(--fault);
    border-radius: var(--radius);
  }
  .fault-summary h2 {
    font-size: 1.25rem;
    margin-bottom: 0.3rem;
  }
  .fault-summary a {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
    overflow-wrap: anywhere;
    color: var(--fault);
    font-weight: 600;
  }
  .trap {
    position: absolute;
    left: -200vw;
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
`
