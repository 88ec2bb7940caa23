import { css } from '../document/css'

export const peopleCss = css`
  .portrait {
    flex: none;
    display: grid;
    place-items: center;
    width: 3rem;
    height: 3rem;
    border-radius: 50%;
    object-fit: cover;
    background: var(--accent);
    color: var(--on-accent);
    font: 600 1.0625rem/1 var(--sans);
  }
  .portrait.large {
    width: 5rem;
    height: 5rem;
    font: 600 1.625rem/1 var(--serif);
  }
  .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
    gap: 1.75rem 2rem;
  }
  .person {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.1rem;
    align-items: center;
  }
  .person > :last-child {
    flex: 1 1 9rem;
    min-width: 0;
  }
  .person h3 a {
    color: var(--ink);
    text-decoration-color: var(--line);
  }
  @media (forced-colors: active) {
    .portrait {
      border: 1px solid CanvasText;
    }
  }
`
