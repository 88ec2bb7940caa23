import { css } from '../document/css'

/** On top of the look of the matrix, which this table shares. */
export const compareCss = css`
  .compare th[scope='col']:first-child {
    width: 30%;
  }
  .said + .said {
    margin-top: 0.9rem;
  }
`
