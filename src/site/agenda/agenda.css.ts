import { css } from '../document/css'

export const agendaCss = css`
  .agenda-item {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.1rem;
    padding: 1rem 0;
    border-top: 1px solid var(--rule);
  }
  .agenda-item:first-child {
    border-top: 0;
    padding-top: 0.2rem;
  }
  .agenda-item > div {
    flex: 999 1 9rem;
    min-width: 0;
  }
  .leaf {
    flex: 1 0 5.5rem;
    max-width: 100%;
    font-size: var(--size-small);
    line-height: 1.35;
    color: var(--soft);
  }
  .leaf b {
    display: block;
    color: var(--ink);
    font: 600 2rem/1 var(--serif);
    font-variant-numeric: lining-nums;
  }
  .leaf span {
    display: block;
  }
  .leaf.vague {
    color: var(--ink);
    font: 600 1.0625rem/1.25 var(--serif);
  }
  .agenda-item h3 {
    font-size: var(--size-h3);
  }
  .agenda-item h3 a {
    color: var(--ink);
    text-decoration-color: var(--line);
    text-decoration-thickness: 1px;
  }
  .agenda-item h3 a:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  .agenda-remark {
    margin-top: 0.2rem;
    color: var(--voorwaardelijk);
    font-size: var(--size-small);
    font-weight: 600;
    line-height: 1.45;
  }
  .compact .agenda-item {
    padding: 0.85rem 0;
  }
  .compact .leaf {
    flex-basis: 4.75rem;
  }
  .compact h3 {
    font: 600 1.0625rem/1.35 var(--sans);
    letter-spacing: 0;
  }
  .compact .meta {
    margin-top: 0.1rem;
  }
  .agenda-points {
    margin-top: 0.5rem;
    max-width: var(--measure);
  }
  .agenda-points li {
    padding: 0.4rem 0;
    border-top: 1px dotted var(--rule);
    line-height: 1.45;
  }
  @media (min-width: 48rem) {
    .agenda:not(.compact) .agenda-item {
      gap: 0.25rem 2rem;
    }
    .agenda:not(.compact) .leaf {
      flex-basis: 8rem;
    }
  }
`
