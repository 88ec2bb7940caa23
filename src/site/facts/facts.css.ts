import { css } from '../document/css'

export const factsCss = css`
  .figure {
    margin-top: 1.75rem;
  }
  .figure img {
    width: 100%;
    border-radius: var(--radius);
  }
  .figure figcaption {
    margin-top: 0.5rem;
    color: var(--soft);
    font-size: var(--size-small);
    line-height: 1.45;
  }
  .key-facts {
    display: grid;
    margin-top: 1.75rem;
    border-block: 1px solid var(--line);
  }
  .key-facts div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: baseline;
    padding: 0.6rem 0;
  }
  .key-facts dt {
    flex: 1 0 6.75rem;
    max-width: 100%;
  }
  /* Takes all that is left beside the question, and the whole line when that is too little. */
  .key-facts dd {
    flex: 999 1 9rem;
    min-width: 0;
  }
  .key-facts div + div {
    border-top: 1px solid var(--rule);
  }
  .key-facts dt {
    color: var(--soft);
    font-size: var(--size-small);
    line-height: 1.4;
  }
  .key-facts dd {
    font: 600 1.125rem/1.3 var(--serif);
  }
  .key-facts dd > a {
    display: inline-block;
    padding-block: 0.1rem;
    color: var(--ink);
    text-decoration-color: var(--line);
    text-decoration-thickness: 1px;
  }
  .key-facts dd > a:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  .key-note {
    display: block;
    margin-top: 0.15rem;
    color: var(--soft);
    font: 400 var(--size-small) / 1.4 var(--sans);
  }
  @media (min-width: 48rem) {
    .key-facts {
      grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr));
    }
    .key-facts div {
      display: block;
      padding: 0.9rem 1.5rem 1rem 0;
    }
    .key-facts dd {
      font-size: 1.1875rem;
      text-wrap: balance;
    }
    .key-facts div + div {
      border-top: 0;
    }
  }
  @media (min-width: 62rem) {
    .key-facts div + div {
      padding-left: 1.5rem;
      border-left: 1px solid var(--rule);
    }
  }
  .sources {
    display: grid;
    gap: 0.6rem;
    font-size: var(--size-small);
    line-height: 1.5;
    max-width: var(--measure);
  }
  .sources a {
    display: inline-block;
    padding-block: 0.15rem;
  }
  .money li + li,
  .involved li + li {
    margin-top: 0.9rem;
  }
  .money {
    font-size: var(--size-small);
    line-height: 1.45;
  }
  .money b {
    display: block;
    font: 600 1.25rem/1.3 var(--serif);
  }
  .money span {
    display: block;
  }
  .involved-group + .involved-group {
    margin-top: 1.25rem;
  }
  .involved-group h3 {
    margin-bottom: 0.35rem;
    font: 600 var(--size-small) / 1.4 var(--sans);
    letter-spacing: 0;
    color: var(--soft);
  }
  .involved {
    font-size: var(--size-small);
    line-height: 1.45;
  }
  .involved .tasks {
    display: block;
    margin-top: 0.1rem;
  }
  .facts-list {
    display: grid;
    max-width: var(--measure);
  }
  .facts-list div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1rem;
    padding: 0.6rem 0;
    border-top: 1px solid var(--rule);
  }
  .facts-list div:first-child {
    border-top: 0;
  }
  .facts-list dt {
    flex: 1 0 max(7.75rem, 24%);
    max-width: 100%;
    color: var(--soft);
    font-size: var(--size-small);
    line-height: calc(1.6 * var(--size));
  }
  .facts-list dd {
    flex: 999 1 9rem;
    min-width: 0;
  }
  .facts-list.wide {
    max-width: none;
  }
  .facts-list.wide div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  @media (min-width: 40rem) {
    .facts-list.wide div {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    }
  }
  .force {
    max-width: var(--measure);
    margin-top: 0.9rem;
  }
`
