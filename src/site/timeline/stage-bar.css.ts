import { css } from '../document/css'

export const stageBarCss = css`
  .stages {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 0.35rem;
    margin-top: 1.75rem;
    font-size: var(--size-small);
    line-height: 1.35;
  }
  .stages li {
    border-top: 2px solid var(--line);
    padding-top: 0.6rem;
    margin-top: 4px;
    color: var(--soft);
  }
  .stages [data-state='geweest'],
  .stages [data-state='nu'] {
    margin-top: 0;
    border-top: 6px solid var(--accent);
    color: var(--ink);
  }
  .stages [data-state='nu'] {
    position: relative;
  }
  .stages [data-state='nu']::before {
    content: '';
    position: absolute;
    right: 0;
    top: -0.7rem;
    width: 1rem;
    height: 1rem;
    border: 3px solid var(--accent);
    border-radius: 50%;
    background: var(--paper);
  }
  .stages [data-state='onbekend'] {
    border-top-style: dotted;
  }
  .stages b {
    display: block;
    font-weight: 600;
  }
  .stages [data-state='nu'] b {
    font-weight: 700;
  }
  @media screen and (max-width: 47.99rem) {
    .stages li {
      overflow: hidden;
      height: 1rem;
      padding: 0;
    }
    .stages [data-state='nu'] {
      overflow: visible;
    }
    .stages li > span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  .stage-now {
    margin-top: 0.4rem;
    font-size: var(--size-small);
  }
  @media (min-width: 48rem) {
    .stage-now {
      display: none;
    }
  }
`
