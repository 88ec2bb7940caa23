import { css } from '../document/css'

export const miniTimelineCss = css`
  .mini {
    --dot: 0.875rem;
    font-size: var(--size-small);
    line-height: 1.45;
  }
  .mini-step {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1rem;
    padding: 0 0 1.1rem 1.75rem;
  }
  .mini-step::before {
    content: '';
    position: absolute;
    left: calc(var(--dot) / 2 - 1px);
    top: 0.3rem;
    bottom: -0.3rem;
    border-left: 2px solid var(--line);
  }
  .mini-step:last-child::before {
    display: none;
  }
  .mini-step[data-moment='verwacht']::before,
  .mini-step[data-moment='uitgesteld']::before {
    border-left-style: dashed;
  }
  .mini-step::after {
    content: '';
    position: absolute;
    left: 0;
    top: 0.3em;
    width: var(--dot);
    height: var(--dot);
    border: calc(var(--dot) / 2) solid var(--accent);
    border-radius: 50%;
    box-shadow: 0 0 0 3px var(--paper);
  }
  .mini-step:not([data-moment='gebeurd'])::after {
    border-width: 2px;
    background: var(--paper);
  }
  .panel .mini-step::after {
    box-shadow: 0 0 0 3px var(--wash);
  }
  .mini-step[data-moment='verlopen']::after {
    border-style: dashed;
    border-color: var(--voorwaardelijk);
  }
  .mini-step time,
  .mini-step > span:first-child {
    font: 600 1.0625rem/1.3 var(--serif);
  }
`
