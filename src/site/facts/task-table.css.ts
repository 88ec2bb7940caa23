import { css } from '../document/css'

/** A row per task; on a phone a block per task, with the head of each column beside its cell. */
export const taskTableCss = css`
  .task-table th[scope='col'] {
    padding: 0 1rem 0.5rem 0;
    color: var(--soft);
    font-size: var(--size-small);
    font-weight: 400;
    vertical-align: bottom;
  }
  .task-table tbody tr > * {
    padding: 0.75rem 1rem 0.75rem 0;
    border-top: 1px solid var(--rule);
  }
  .task-table th[scope='row'] {
    font-weight: 600;
  }
  .task-table td {
    width: 26%;
  }
  .task-table p + p {
    margin-top: 0.4rem;
  }
  .task-dossier,
  .task-since {
    display: block;
    margin-top: 0.15rem;
    color: var(--soft);
    font-size: var(--size-small);
    font-weight: 400;
    line-height: 1.45;
  }
  .task-label {
    display: none;
  }
  @media screen and (max-width: 39.99rem) {
    .task-table,
    .task-table tbody,
    .task-table tr,
    .task-table th,
    .task-table td {
      display: block;
    }
    .task-table thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .task-table tbody tr {
      padding: 0.8rem 0;
      border-top: 1px solid var(--rule);
    }
    .task-table tbody tr > * {
      width: auto;
      padding: 0.3rem 0;
      border: 0;
    }
    .task-table td:has(.task-none) {
      display: none;
    }
    .task-label {
      display: block;
      color: var(--soft);
      font-size: var(--size-small);
    }
  }
`
