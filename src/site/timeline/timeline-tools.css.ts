import { css } from '../document/css'

/** What stands around a timeline: choosing, paging, and how it goes on. */
export const timelineToolsCss = css`
  .timeline-filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.9rem;
    align-items: end;
    padding: 1rem 1.1rem 1.15rem;
    background: var(--wash);
    border-radius: var(--radius);
  }
  .timeline-filter > div {
    flex: 1 1 8rem;
    min-width: 0;
  }
  .timeline-filter label {
    margin-bottom: 0.25rem;
    font-size: var(--size-small);
  }
  .timeline-filter select {
    width: 100%;
    min-height: 2.75rem;
    padding: 0.35rem 0.5rem;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    text-overflow: ellipsis;
  }
  .timeline-filter select:hover {
    border-color: var(--ink);
  }
  .shown-count {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
    align-items: center;
    margin-top: 1rem;
    color: var(--soft);
    font-size: var(--size-small);
  }
  .shown-count a {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
  }
  .shown-count + .empty {
    margin-top: 1rem;
  }
  .pager {
    margin-top: 1.75rem;
    padding-top: 1rem;
    border-top: 1px solid var(--rule);
  }
  .pager ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .pager a {
    display: grid;
    align-content: center;
    min-height: 2.75rem;
    padding: 0.3rem 0.9rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    line-height: 1.3;
    text-decoration: none;
  }
  .pager a:hover span {
    text-decoration: underline;
  }
  .pager a[aria-current] {
    border: 2px solid var(--ink);
    color: var(--ink);
    font-weight: 600;
  }
  .pager small {
    color: var(--soft);
    font-size: 0.875em;
    font-weight: 400;
  }
  .to-be-continued {
    max-width: var(--measure);
    margin-top: 1.75rem;
    padding: 0.9rem 0 0.9rem 1.1rem;
    border-left: 4px solid var(--accent);
  }
  .step-link {
    display: inline-block;
    min-width: 1.5rem;
    padding-inline: 0.3rem;
    color: var(--soft);
    font: 400 1rem/1.5 var(--sans);
    text-align: center;
    text-decoration: none;
  }
  .step h4 a.step-link {
    color: var(--soft);
  }
  .step h4 a.step-link:hover {
    text-decoration: underline;
  }
  .step:target .step-body {
    background: var(--tint);
    box-shadow: 0 0 0 0.6rem var(--tint);
  }
  .step-votes {
    margin-top: 0.5rem;
    font-size: var(--size-small);
    line-height: 1.5;
  }
  .step-votes b {
    font-weight: 600;
  }
  .step-relations {
    margin-top: 0.6rem;
    font-size: var(--size-small);
    line-height: 1.5;
  }
  /* An elbow from the step to the other one; the dashed one contradicts. */
  .step-relations li {
    position: relative;
    padding: 0.1rem 0 0.1rem 1.5rem;
  }
  .step-relations li::before {
    content: '';
    position: absolute;
    left: 0.2rem;
    top: -0.35rem;
    width: 0.85rem;
    height: 1.2rem;
    border: solid var(--line);
    border-width: 0 0 2px 2px;
    border-bottom-left-radius: 0.4rem;
  }
  .step-relations li + li::before {
    top: -0.9rem;
    height: 1.75rem;
  }
  .step-relations [data-kind='in-strijd-met']::before {
    border-color: var(--voorwaardelijk);
    border-style: dashed;
  }
  .step[data-replaced]::after {
    border: 2.5px solid var(--line);
    background: var(--paper);
  }
  .step[data-replaced] h4 a:first-child {
    color: var(--soft);
    text-decoration-line: line-through;
    text-decoration-color: var(--soft);
  }
  .timeline[data-order='straks-eerst'] .timeline-turn[data-past] ~ .timeline-year .step::before,
  .timeline[data-order='straks-eerst'] .timeline-turn[data-past] ~ .timeline-year > h3::before,
  .timeline-turn[data-past]::before {
    border-left-style: solid;
  }
  .embed summary,
  .older-posts summary {
    min-height: 2.75rem;
    padding-block: 0.6rem;
    color: var(--accent-text);
    cursor: pointer;
  }
  .embed textarea {
    width: 100%;
    padding: 0.6rem 0.7rem;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper);
    font:
      400 0.875rem/1.5 ui-monospace,
      monospace;
    resize: vertical;
  }
  .embed label {
    margin-bottom: 0.3rem;
    font-size: var(--size-small);
  }
  .embedded {
    padding-block: 1.25rem;
  }
  .embedded h1 {
    font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2rem);
  }
  .embedded h1 a {
    color: inherit;
    text-decoration-color: var(--line);
  }
  .embedded-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin-top: 1.75rem;
    padding-top: 0.9rem;
    border-top: 1px solid var(--line);
  }
`
