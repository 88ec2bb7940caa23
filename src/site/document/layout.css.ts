import { css } from './css'

export const layoutCss = css`
  .wrap {
    width: 100%;
    max-width: 76rem;
    margin-inline: auto;
    padding-inline: clamp(1rem, 4vw, 2.5rem);
  }
  main {
    flex: 1 0 auto;
    padding-bottom: var(--gap-block);
  }
  .block {
    margin-top: var(--gap-block);
  }
  .rubric {
    padding-top: 0.6rem;
    border-top: 2px solid var(--ink);
    margin-bottom: 1.1rem;
  }
  .rubric.thin {
    border-top: 1px solid var(--line);
  }
  .text {
    max-width: var(--measure);
  }
  .text > * + * {
    margin-top: 1.05em;
  }
  .lead {
    max-width: 44rem;
    margin-top: 1rem;
    font-size: var(--size-lead);
    line-height: 1.45;
    text-wrap: pretty;
  }
  .kicker {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.6rem;
    margin-bottom: 0.7rem;
    font-size: var(--size-small);
    font-weight: 600;
    line-height: 1.4;
    color: var(--accent-text);
  }
  .kicker .soft {
    font-weight: 400;
  }
  .kicker.linked {
    margin-bottom: 0.2rem;
  }
  .kicker a {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
    font-weight: 400;
  }
  .page-head {
    padding-top: clamp(1.25rem, 3vw, 2.25rem);
  }
  .page-head h1 {
    max-width: 24ch;
  }
  .page-head h1[data-long] {
    max-width: 36ch;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.25rem;
    align-items: center;
    margin-top: 1.5rem;
  }
  .columns {
    display: grid;
    gap: var(--gap-block);
    margin-top: var(--gap-block);
  }
  .columns > * {
    min-width: 0;
  }
  .columns > * > :first-child,
  .columns > .block {
    margin-top: 0;
  }
  @media (min-width: 62rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 20.5rem;
      gap: clamp(2.5rem, 5vw, 4.5rem);
      align-items: start;
    }
  }
  .aside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.25rem;
  }
  .aside h2 {
    font-size: 1.3125rem;
  }
  .fictional {
    background: var(--tint);
    font-size: 0.9375rem;
  }
  .fictional p {
    padding-block: 0.6rem;
  }
  .panel {
    padding: 1.25rem clamp(1rem, 4vw, 1.4rem) 1.4rem;
    background: var(--wash);
    border-radius: var(--radius);
  }
  .panel h2 {
    margin-bottom: 0.5rem;
  }
  .links {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .links a {
    display: flex;
    align-items: center;
    min-height: 2.75rem;
    padding-block: 0.3rem;
    overflow-wrap: anywhere;
  }
  .links.lined li {
    border-top: 1px solid var(--rule);
  }
  .list-page > * {
    max-width: 54rem;
  }
  .narrow > * {
    max-width: 42rem;
  }
  .front {
    display: grid;
    gap: 0 3rem;
  }
  .front h1 {
    max-width: 18ch;
  }
  @media (min-width: 62rem) {
    .front {
      grid-template-columns: minmax(0, 1fr) 24rem;
      align-items: end;
    }
  }
  .post-layout {
    display: grid;
    gap: var(--gap-block);
  }
  .post-layout > * {
    min-width: 0;
  }
  @media (min-width: 62rem) {
    .post-layout {
      grid-template-columns: minmax(0, 1fr) 20.5rem;
      gap: clamp(2.5rem, 5vw, 4.5rem);
      align-items: start;
    }
    .post-layout > .aside {
      padding-top: clamp(1.25rem, 3vw, 2.25rem);
    }
  }
  .aside-title {
    margin-bottom: 1rem;
    font-weight: 600;
    line-height: 1.4;
  }
  .lead-text {
    margin-top: 1.25rem;
  }
  .block-note {
    margin-top: 0.9rem;
  }
  .empty {
    max-width: var(--measure);
    padding: 1rem 0;
    border-block: 1px solid var(--rule);
    color: var(--soft);
  }
`
