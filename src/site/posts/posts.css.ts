import { css } from '../document/css'

export const postsCss = css`
  .teasers > li + li {
    margin-top: 1.5rem;
    padding-top: 1.5rem;
    border-top: 1px solid var(--rule);
  }
  .teaser[data-image='yes'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 6.5rem;
    grid-template-rows: auto 1fr auto;
    gap: 0 1.1rem;
    align-items: start;
  }
  .teaser img {
    grid-area: 1 / 2 / 3 / 3;
  }
  .teaser[data-image='yes'] .teaser-lead {
    grid-column: 1 / -1;
  }
  .teaser h3 {
    font-size: clamp(1.3125rem, 1.2rem + 0.5vw, 1.5625rem);
    line-height: 1.18;
  }
  .teaser h3 a {
    color: var(--ink);
    text-decoration-color: var(--line);
    text-decoration-thickness: 1px;
  }
  .teaser h3 a:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  .teaser-by {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9rem;
    margin-top: 0.45rem;
    color: var(--soft);
    font-size: var(--size-small);
    line-height: 1.5;
  }
  .teaser-by .party-mark {
    color: var(--ink);
  }
  .teaser-lead {
    max-width: var(--measure);
    margin-top: 0.45rem;
    line-height: 1.5;
  }
  .teaser img {
    width: 100%;
    aspect-ratio: 4 / 3;
    object-fit: cover;
    border-radius: var(--radius);
    margin-top: 0.3rem;
  }
  @media (max-width: 19.99rem) {
    .teaser[data-image='yes'] {
      display: flex;
      flex-direction: column;
      align-items: stretch;
    }
    .teaser img {
      order: -1;
      margin: 0 0 0.6rem;
    }
  }
  @media (min-width: 40rem) {
    .teaser[data-image='yes'] {
      grid-template-columns: minmax(0, 1fr) 11rem;
      grid-template-rows: auto auto 1fr;
      gap: 0 1.75rem;
    }
    .teaser img {
      grid-row: 1 / 4;
    }
    .teaser[data-image='yes'] .teaser-lead {
      grid-column: 1;
    }
  }
  .teaser.lead-story {
    display: flex;
    flex-direction: column;
  }
  .lead-story h3 {
    font-size: clamp(1.75rem, 1.4rem + 1.7vw, 2.5rem);
    line-height: 1.1;
    letter-spacing: -0.015em;
  }
  .lead-story img {
    order: -1;
    aspect-ratio: 16 / 9;
    margin: 0 0 1.1rem;
  }
  .lead-story .teaser-lead {
    font-size: 1.0625em;
  }
  .article {
    max-width: 40rem;
  }
  .article .block {
    margin-top: 2.25rem;
  }
  .article-head .lead {
    max-width: none;
  }
  .byline {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.9rem;
    align-items: center;
    margin-top: 1.5rem;
    padding: 0.9rem 0;
    border-block: 1px solid var(--rule);
    line-height: 1.45;
  }
  .byline > :last-child {
    flex: 1 1 9rem;
    min-width: 0;
  }
  .byline b {
    font-weight: 600;
  }
  .byline a {
    color: inherit;
    text-decoration-color: var(--line);
  }
  .byline-facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9rem;
    color: var(--soft);
    font-size: var(--size-small);
  }
  .in-short {
    max-width: var(--measure);
    margin-top: 1.75rem;
    padding: 1.1rem clamp(1rem, 4vw, 1.4rem) 1.25rem;
    background: var(--tint);
    border-radius: var(--radius);
  }
  .columns .in-short {
    max-width: none;
    margin-top: 0;
  }
  .in-short h2 {
    font-size: 1.3125rem;
    margin-bottom: 0.5rem;
  }
  .in-short-points li {
    position: relative;
    padding-left: 1.35rem;
    line-height: 1.5;
  }
  .in-short-points li + li {
    margin-top: 0.4rem;
  }
  .in-short-points li::before {
    content: '';
    position: absolute;
    left: 0.15rem;
    top: 0.62em;
    width: 0.5rem;
    border-top: 2px solid var(--accent-text);
  }
  .minor {
    font: 600 var(--size) / 1.4 var(--sans);
    letter-spacing: 0;
    margin-bottom: 0.4rem;
  }
  .advertising {
    max-width: var(--measure);
    margin-top: 1.25rem;
    padding: 0.8rem 1rem;
    border: 2px solid var(--ink);
  }
  .advertising dl {
    display: grid;
    grid-template-columns: minmax(8rem, auto) 1fr;
    gap: 0.2rem 1rem;
    margin: 0.6rem 0;
  }
  .advertising dt {
    color: var(--soft);
  }
  .advertising dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  @media (max-width: 29.99rem) {
    .advertising dl {
      display: block;
    }
    .advertising dd + dt {
      margin-top: 0.4rem;
    }
  }
  .advertising-label {
    display: inline-block;
    padding: 0 0.45rem;
    border: 2px solid var(--ink);
    color: var(--ink);
    font: 600 var(--size-small) / 1.6 var(--sans);
  }
  .article-head .advertising-label {
    margin-bottom: 0.75rem;
  }
  .body {
    max-width: var(--measure);
    margin-top: 2rem;
  }
  .body > * + * {
    margin-top: 1.05em;
  }
  .body h2 {
    margin-top: 2.1rem;
    font-size: clamp(1.4375rem, 1.35rem + 0.4vw, 1.625rem);
  }
  .body h3 {
    margin-top: 1.7rem;
  }
  .body h2 + *,
  .body h3 + * {
    margin-top: 0.55rem;
  }
  .body ul:not([class]),
  .body ol:not([class]) {
    padding-left: 1.35rem;
  }
  .body li + li {
    margin-top: 0.35rem;
  }
  .body li::marker {
    color: var(--soft);
  }
  .share ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }
  .share a {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
  }
`
