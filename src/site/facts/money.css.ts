import { css } from '../document/css'

export const moneyCss = css`
  .money-table + .money-table,
  .money-table + .money,
  .money + .money-table {
    margin-top: 1.75rem;
  }
  .money-table caption {
    padding-bottom: 0.6rem;
    font: 600 1.1875rem/1.3 var(--serif);
    text-align: start;
  }
  .money-table th[scope='col'] {
    padding: 0 1rem 0.4rem 0;
    color: var(--soft);
    font-size: var(--size-small);
    font-weight: 400;
  }
  .money-table tbody tr > * {
    padding: 0.75rem 1rem 0.75rem 0;
    border-top: 1px solid var(--rule);
  }
  .money-table th[scope='row'] {
    font-weight: 400;
  }
  .money-table td:last-child {
    width: 46%;
    padding-right: 0;
  }
  .amount-bar {
    display: block;
    width: 100%;
    height: 0.875rem;
    margin-top: 0.35rem;
    border-left: 2px solid var(--ink);
  }
  .amount-bar rect {
    fill: var(--accent);
  }
  .amount-bar .range {
    fill-opacity: 0.45;
  }
  .amount-bar .open-1 {
    fill-opacity: 0.75;
  }
  .amount-bar .open-2 {
    fill-opacity: 0.5;
  }
  .amount-bar .open-3 {
    fill-opacity: 0.3;
  }
  .amount-bar .open-4 {
    fill-opacity: 0.14;
  }
  @media (forced-colors: active) {
    .amount-bar rect {
      fill: CanvasText;
    }
  }
  @media screen and (max-width: 39.99rem) {
    .money-table,
    .money-table caption,
    .money-table tbody,
    .money-table tr,
    .money-table th,
    .money-table td,
    .money-table td:last-child {
      display: block;
      width: auto;
    }
    .money-table thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .money-table tbody tr {
      padding: 0.8rem 0;
      border-top: 1px solid var(--rule);
    }
    .money-table tbody tr > * {
      padding: 0;
      border: 0;
    }
  }
`
