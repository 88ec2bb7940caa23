import { css } from '../document/css'

export const listsCss = css`
  .page-links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.25rem;
    align-items: center;
    margin-top: 2rem;
  }
`
