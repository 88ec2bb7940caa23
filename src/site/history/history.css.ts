import { css } from '../document/css'

export const historyCss = css`
  .history > li {
    padding: 1.4rem 0 1.6rem;
    border-top: 1px solid var(--line);
  }
  .history dl {
    margin-top: 0.6rem;
  }
  .history dd {
    overflow-wrap: anywhere;
  }
  .history-text {
    white-space: pre-line;
  }
  .history del {
    color: var(--soft);
  }
  .history ins {
    font-weight: 600;
    text-underline-offset: 0.18em;
  }
`
