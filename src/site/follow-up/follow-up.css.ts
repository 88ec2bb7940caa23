import { css } from '../document/css'

export const followUpCss = css`
  .proposal .text {
    margin-top: 0.6rem;
  }
  .follow-up {
    margin-top: 0.9rem;
  }
  .follow-up[data-standing='te-laat'],
  .follow-up-item[data-standing='te-laat'] .follow-up-words {
    color: var(--voorwaardelijk);
  }
  .answer {
    max-width: var(--measure);
    margin-top: 1.1rem;
    padding-left: 1rem;
    border-left: 3px solid var(--rule);
  }
  .answer .small {
    margin-top: 0.4rem;
  }
  .follow-up-list {
    max-width: var(--measure);
  }
  .follow-up-item {
    padding: 0.9rem 0 1rem;
    border-top: 1px solid var(--rule);
  }
  .follow-up-item:first-child {
    border-top: 0;
  }
  .follow-up-words {
    margin-top: 0.25rem;
  }
`
