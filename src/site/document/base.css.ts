import { css } from './css'

export const baseCss = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  html {
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    scroll-padding-top: 1rem;
  }
  body {
    display: flex;
    flex-direction: column;
    min-height: 100vh;
    margin: 0;
    background: var(--paper);
    color: var(--ink);
    font: 400 var(--size) / 1.6 var(--sans);
    overflow-wrap: break-word;
  }
  h1,
  h2,
  h3,
  h4 {
    margin: 0;
    font-family: var(--serif);
    font-weight: 600;
    line-height: 1.15;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  h1 {
    font-size: var(--size-h1);
    line-height: 1.08;
    letter-spacing: -0.018em;
  }
  h1[data-long] {
    font-size: clamp(1.75rem, 1.45rem + 1.4vw, 2.5rem);
    line-height: 1.12;
  }
  h2 {
    font-size: var(--size-h2);
  }
  h3,
  h4 {
    font-size: var(--size-h3);
    line-height: 1.22;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
  }
  ul[class],
  ol[class] {
    list-style: none;
    padding: 0;
  }
  a {
    color: var(--accent-text);
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 0.14em;
  }
  :focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--focus);
    border-radius: 2px;
  }
  main:focus,
  main:focus-visible {
    outline: 0;
    box-shadow: none;
  }
  :target {
    scroll-margin-top: 1.5rem;
  }
  img,
  svg {
    max-width: 100%;
  }
  img {
    display: block;
    height: auto;
    background: var(--wash);
  }
  table {
    border-collapse: collapse;
    width: 100%;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
  }
  /* Half a phone, or letters of twice the size: a long word is then broken where Dutch breaks it. */
  @media (max-width: 30rem) {
    body {
      hyphens: auto;
      hyphenate-limit-chars: 10 4 4;
    }
    /* Where a browser knows no Dutch, a name in a list still may not push the page aside. */
    :is(h1, h2, h3, a, b) {
      overflow-wrap: anywhere;
    }
    /* An address with a hyphen that is not in it is another address. */
    [translate='no'],
    input {
      hyphens: manual;
      overflow-wrap: anywhere;
    }
  }
  @media (max-width: 19.99rem) {
    h1 {
      font-size: 1.625rem;
    }
    h1[data-long] {
      font-size: 1.375rem;
    }
  }
  time {
    font-variant-numeric: lining-nums;
  }
  .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip {
    position: absolute;
    left: -100vw;
    z-index: 2;
    padding: 0.7rem 1.1rem;
    background: var(--ink);
    color: var(--paper);
    font-weight: 600;
  }
  .skip:focus {
    left: 0.5rem;
    top: 0.5rem;
  }
  .print-only {
    display: none;
  }
  .soft {
    color: var(--soft);
  }
  .small {
    font-size: var(--size-small);
    line-height: 1.5;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-height: 2.75rem;
    padding: 0.45rem 1.15rem;
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
    font: 600 var(--size) / 1.25 var(--sans);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.1em;
  }
  .button.quiet {
    background: none;
    color: var(--accent-text);
  }
  /* Room for a thumb around links that stand alone; padding on an inline element moves nothing. */
  @media (pointer: coarse) {
    main
      :is(h2, h3, h4, li, td, th, dd, figcaption b, li p, .aside-title, .lead-text p)
      > a:not([class]) {
      padding-block: 0.75rem;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    html:focus-within {
      scroll-behavior: smooth;
    }
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
  }
`
