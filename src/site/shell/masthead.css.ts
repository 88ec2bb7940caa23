import { css } from '../document/css'

export const mastheadCss = css`
  .masthead {
    border-bottom: 1px solid var(--rule);
  }
  .masthead-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: center;
    justify-content: space-between;
    padding-top: 0.6rem;
  }
  /* A name breaks between its words to stay beside the button; when one word is too much, the button goes below it. */
  .masthead-row > .brand {
    flex: 1 1 min-content;
    max-width: 100%;
  }
  .masthead-row > nav {
    flex: 1 0 100%;
    order: 3;
  }
  .brand {
    display: inline-flex;
    align-items: center;
    gap: 0.7rem;
    min-height: 2.75rem;
    color: var(--ink);
    font: 600 1.625rem/1.1 var(--serif);
    letter-spacing: -0.015em;
    text-decoration: none;
  }
  .brand:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
  }
  .brand-mark {
    flex: none;
    color: var(--accent-text);
    width: 2.375rem;
    height: auto;
  }
  .brand img {
    flex: none;
    width: auto;
    height: 2.75rem;
    max-width: 6rem;
    object-fit: contain;
    background: none;
  }
  .brand[data-long] {
    font-size: 1.3125rem;
  }
  .masthead .button {
    min-height: 2.75rem;
    padding-inline: 0.9rem;
    font-size: 1rem;
  }
  .menu {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.85rem;
    font-size: 1rem;
  }
  .menu a {
    display: flex;
    align-items: center;
    min-height: 2.75rem;
    border-block: 3px solid transparent;
    color: var(--ink);
    text-decoration: none;
  }
  .menu a:hover {
    border-bottom-color: var(--line);
  }
  .menu a[aria-current] {
    border-bottom-color: var(--accent);
    font-weight: 600;
  }
  .strip {
    border-bottom: 0.5rem solid var(--accent);
    font-size: 0.9375rem;
  }
  .strip .wrap {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6rem;
    align-items: center;
  }
  .strip a {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
    color: var(--ink);
  }
  .strip .brand-mark {
    width: 1.6rem;
    margin-right: 0.45rem;
  }
  @media (forced-colors: active) {
    .menu a {
      border-color: Canvas;
    }
    .menu a[aria-current] {
      border-bottom-color: Highlight;
    }
    .brand-mark {
      color: inherit;
    }
  }
  @media (max-width: 24rem) {
    .menu {
      justify-content: flex-start;
      gap: 0 1.1rem;
    }
  }
  @media (min-width: 48rem) {
    .menu {
      justify-content: flex-start;
      gap: 0 1.5rem;
      font-size: 1.0625rem;
    }
  }
  @media (min-width: 62rem) {
    .masthead-row {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: 0 2rem;
      padding-top: 0;
      min-height: 4.75rem;
    }
    .masthead-row > nav {
      order: 2;
    }
    .masthead-row .button {
      order: 3;
    }
    .masthead-row[data-long] {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-top: 0.75rem;
    }
    .masthead-row[data-long] > nav {
      grid-column: 1 / -1;
      order: 4;
    }
    .brand {
      font-size: 1.8125rem;
    }
    .brand[data-long] {
      font-size: 1.5rem;
    }
  }
  @media (max-width: 19.99rem) {
    /* Beside a logo, letters of twice the size leave no room for a long word. */
    .brand {
      font-size: 1.25rem;
      overflow-wrap: anywhere;
    }
  }
  @media (max-width: 39.99rem) {
    .masthead-row[data-long] > .brand {
      flex-basis: 100%;
    }
    .masthead-row[data-long] > .button {
      margin-top: 0.6rem;
    }
    .brand[data-long] {
      overflow-wrap: anywhere;
    }
  }
`
