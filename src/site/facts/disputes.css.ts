import { css } from '../document/css'

/** Both readings side by side, with the same weight. */
export const disputesCss = css`
  .dispute {
    max-width: 54rem;
    margin-top: 0.9rem;
    padding: 0.9rem 1.1rem 1rem;
    border: 1px solid var(--voorwaardelijk);
    border-radius: var(--radius);
  }
  .dispute.settled {
    border-color: var(--rule);
  }
  .dispute h3 {
    margin-bottom: 0.7rem;
  }
  .dispute dd p + p {
    margin-top: 0.35rem;
  }
  .readings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 1.1rem 2rem;
  }
  .readings dt {
    margin-bottom: 0.25rem;
    color: var(--soft);
    font-size: var(--size-small);
    font-weight: 600;
  }
  .readings dd {
    overflow-wrap: anywhere;
  }
`
