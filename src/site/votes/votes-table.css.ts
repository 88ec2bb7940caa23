import { css } from '../document/css'

export const votesTableCss = css`
  .votes th[scope='col'] {
    padding: 0 1rem 0.5rem 0;
    color: var(--soft);
    font-size: var(--size-small);
    font-weight: 400;
    vertical-align: bottom;
  }
  .votes tbody tr > *,
  .votes tfoot tr > * {
    padding: 0.75rem 1rem 0.75rem 0;
    border-top: 1px solid var(--rule);
  }
  .votes th[scope='row'] {
    font-weight: 600;
  }
  .votes td,
  .votes th[scope='col']:not(:first-child) {
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .votes td.stance-before,
  .votes th[scope='col'].stance-before {
    padding-left: 1.5rem;
    padding-right: 0;
    text-align: start;
  }
  .votes tfoot tr > * {
    border-top: 2px solid var(--ink);
    font-weight: 600;
  }
  .votes-scroll {
    overflow-x: auto;
    margin-top: 1.25rem;
  }
  .vote-sentence {
    max-width: var(--measure);
    margin-bottom: 1rem;
    font: 600 1.25rem/1.35 var(--serif);
  }
  @media (max-width: 39.99rem) {
    .votes {
      font-size: var(--size-small);
    }
    .votes th[scope='col'],
    .votes tbody tr > *,
    .votes tfoot tr > * {
      padding-right: 0.55rem;
    }
    .votes td.stance-before,
    .votes th[scope='col'].stance-before {
      padding-left: 0.5rem;
    }
  }
`
