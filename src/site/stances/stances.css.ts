import { css } from '../document/css'

export const stancesCss = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.5rem;
    margin-top: 0.75rem;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-height: 2.125rem;
    padding: 0.2rem 0.8rem 0.2rem 0.5rem;
    border: 1px solid var(--rule);
    border-radius: 1.25rem;
    color: var(--ink);
    font-size: var(--size-small);
    font-weight: 500;
    line-height: 1.25;
    text-decoration: none;
  }
  a.chip:hover,
  a.chip:focus-visible {
    border-color: currentColor;
    text-decoration: underline;
  }
  [data-stance='voor'] .sign,
  [data-stance='voorlopig-voor'] .sign {
    color: var(--voor);
  }
  [data-stance='tegen'] .sign {
    color: var(--tegen);
  }
  [data-stance='voorwaardelijk'] .sign {
    color: var(--voorwaardelijk);
  }
  [data-stance='afwachtend'] .sign {
    color: var(--afwachtend);
  }
  a.chip[data-stance='voor'],
  a.chip[data-stance='voorlopig-voor'] {
    border-color: var(--voor);
  }
  a.chip[data-stance='tegen'] {
    border-color: var(--tegen);
  }
  a.chip[data-stance='voorwaardelijk'] {
    border-color: var(--voorwaardelijk);
  }
  a.chip[data-stance='afwachtend'] {
    border-color: var(--afwachtend);
  }
  .matrix-scroll {
    overflow-x: auto;
    margin-top: 1.25rem;
  }
  .matrix th[scope='col'] {
    padding: 0 1rem 0.7rem 0;
    vertical-align: bottom;
    font-weight: 400;
    font-size: var(--size-small);
    line-height: 1.35;
  }
  .matrix th[scope='col'] a {
    color: var(--ink);
    font-weight: 600;
  }
  .matrix th[scope='col'] span {
    display: block;
    color: var(--soft);
  }
  .matrix th[scope='row'] {
    padding: 0.8rem 1.25rem 0.8rem 0;
    font-weight: 600;
  }
  .matrix td {
    padding: 0.6rem 1rem 0.6rem 0;
  }
  .matrix thead th + th {
    min-width: 9rem;
  }
  .matrix tbody tr > * {
    border-top: 1px solid var(--rule);
  }
  .matrix .silent {
    line-height: 1.45;
    padding-top: 0.85rem;
    color: var(--soft);
    font-size: var(--size-small);
  }
  .matrix .before,
  .party-stances .before {
    display: block;
    margin-top: 0.25rem;
    color: var(--soft);
    font-size: var(--size-small);
    line-height: 1.4;
  }
  .cast-vote {
    display: block;
    margin-top: 0.35rem;
    color: var(--ink);
    font-size: var(--size-small);
    font-weight: 600;
    line-height: 1.4;
  }
  .said-when {
    display: block;
    color: var(--soft);
    font-size: var(--size-small);
    line-height: 1.4;
  }
  .matrix .for-step {
    display: none;
  }
  @media screen and (max-width: 47.99rem) {
    .matrix,
    .matrix tbody,
    .matrix tr,
    .matrix th,
    .matrix td {
      display: block;
    }
    .matrix thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .matrix tbody tr {
      padding: 0.85rem 0;
      border-top: 1px solid var(--line);
    }
    .matrix tbody tr > * {
      border-top: 0;
    }
    .matrix th[scope='row'] {
      padding: 0;
      font-size: 1.0625em;
    }
    .matrix td {
      padding: 0.25rem 0 0.6rem;
    }
    .matrix tr[data-silent] {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.6rem;
      align-items: baseline;
      padding: 0.55rem 0;
    }
    .matrix tr[data-silent] td {
      padding: 0;
    }
    .matrix .for-step {
      display: block;
      margin-bottom: 0.3rem;
      color: var(--soft);
      font-size: var(--size-small);
      line-height: 1.4;
    }
  }
  .party-stances {
    display: grid;
  }
  .party-stances li {
    padding: 0.75rem 0;
    border-top: 1px solid var(--rule);
  }
  .party-stances .said li {
    margin-top: 0.35rem;
    padding: 0 0 0 0.9rem;
    border: solid var(--rule);
    border-width: 0 0 0 2px;
  }
  .party-stances .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 0.75rem;
    align-items: center;
    justify-content: space-between;
  }
  .party-stances p {
    margin-top: 0.3rem;
  }
  .stance-box {
    max-width: var(--measure);
    margin-top: 1.75rem;
    padding: 1.1rem clamp(1rem, 4vw, 1.4rem) 1.25rem;
    border: 2px solid currentColor;
    border-radius: var(--radius);
    color: var(--afwachtend);
  }
  .stance-box[data-stance='voor'],
  .stance-box[data-stance='voorlopig-voor'] {
    color: var(--voor);
  }
  .stance-box[data-stance='tegen'] {
    color: var(--tegen);
  }
  .stance-box[data-stance='voorwaardelijk'] {
    color: var(--voorwaardelijk);
  }
  .stance-box h2 {
    display: flex;
    align-items: center;
    gap: 0.55em;
    font-size: 1.3125rem;
    line-height: 1.25;
  }
  .stance-box .sign {
    width: 1.25em;
    height: 1.25em;
    color: inherit;
  }
  .stance-box p {
    margin-top: 0.5rem;
    color: var(--ink);
  }
  @media (pointer: coarse) {
    a.chip {
      min-height: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    [data-stance] .sign {
      color: inherit;
    }
  }
`
