import { css } from '../document/css'

export const listsCss = css`
  .page-links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.25rem;
    align-items: center;
    margin-top: 2rem;
  }
  .choice {
    column-gap: 1.1rem;
  }
  .choice a[aria-current] {
    color: var(--ink);
    font-weight: 600;
    text-decoration-color: var(--accent);
    text-decoration-thickness: 3px;
  }
`
