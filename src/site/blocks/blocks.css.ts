import { css } from '../document/css'

export const blocksCss = css`
  .body > .explanation,
  .body > .decision-card,
  .body > .timeline-block,
  .body > .call,
  .body > .quote,
  .body > .figure {
    margin-block: 1.9rem;
  }
  .explanation {
    padding-top: 0.7rem;
    border-top: 2px solid var(--accent);
  }
  .body .block-heading,
  .block-heading {
    margin: 0;
    font-size: var(--size-h3);
  }
  .body > hr {
    margin-block: 2rem;
    border: 0;
    border-top: 1px solid var(--line);
  }
  .body > blockquote {
    padding-left: 1.25rem;
    border-left: 2px solid var(--line);
  }
  .explanation .block-heading {
    margin-bottom: 0.4rem;
  }
  .explanation .block-heading a {
    color: inherit;
    text-decoration: none;
  }
  .explanation .block-heading a:hover {
    text-decoration: underline;
  }
  .explanation > * + * {
    margin-top: 0.7em;
  }
  .quote blockquote {
    font: 500 clamp(1.375rem, 1.25rem + 0.7vw, 1.75rem) / 1.32 var(--serif);
    letter-spacing: -0.01em;
    text-wrap: pretty;
  }
  .quote blockquote p::before {
    content: '“';
  }
  .quote blockquote p::after {
    content: '”';
  }
  .quote figcaption {
    margin-top: 0.6rem;
    padding-top: 0.5rem;
    border-top: 1px solid var(--rule);
    color: var(--soft);
    font-size: var(--size-small);
  }
  .quote figcaption b {
    color: var(--ink);
  }
  .decision-card {
    padding: 1rem clamp(1rem, 4vw, 1.4rem) 1.15rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .decision-card > p:not([class]) {
    margin-top: 0.5rem;
  }
  .decision-card[data-moment='verlopen'] .step-note {
    color: var(--voorwaardelijk);
  }
  .timeline-block > p {
    margin-top: 1rem;
  }
  .call {
    padding: 1.4rem clamp(1rem, 4vw, 1.6rem) 1.6rem;
    background: var(--tint);
    border-radius: var(--radius);
  }
  .call .block-heading {
    font-size: 1.4375rem;
  }
  .call p {
    margin-top: 0.6rem;
  }
  .file a {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: baseline;
    justify-content: space-between;
    padding: 0.75rem 0;
    border-block: 1px solid var(--line);
  }
  .file span {
    color: var(--soft);
    font-size: var(--size-small);
  }
`
