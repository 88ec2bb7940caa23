import { css } from '../document/css'

export const iconsCss = css`
  .sign {
    flex: none;
    width: 1.05em;
    height: 1.05em;
  }
  .sign path,
  .sign .ring {
    fill: none;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .sign .cut {
    stroke: var(--paper);
  }
  .sign .ring,
  .sign .dots {
    stroke: currentColor;
  }
  .sign circle.ring {
    stroke-width: 1.75;
  }
  .sign .dots {
    stroke-width: 2.4;
  }
  .party-mark {
    display: inline-flex;
    align-items: baseline;
    gap: 0.45em;
    font-weight: 600;
  }
  .party-mark svg {
    flex: none;
    width: 0.72em;
    height: 0.72em;
  }
  @media (max-width: 20rem) {
    /* A name may be wider than half a phone. */
    .party-mark {
      overflow-wrap: anywhere;
    }
  }
  @media (prefers-color-scheme: dark) {
    .party-mark rect {
      stroke: var(--line);
      stroke-width: 1.5;
    }
  }
  @media (forced-colors: active) {
    .sign .cut {
      stroke: Canvas;
    }
  }
`
