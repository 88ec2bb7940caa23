import { css } from '../document/css'

export const dossiersCss = css`
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
    gap: 2rem clamp(1.5rem, 3vw, 2.75rem);
  }
  .tile h3 {
    font-size: clamp(1.3125rem, 1.25rem + 0.3vw, 1.4375rem);
  }
  .tile h3 a {
    color: var(--ink);
    text-decoration-color: var(--line);
    text-decoration-thickness: 1px;
  }
  .tile h3 a:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  .tile p {
    margin-top: 0.4rem;
  }
  .tile .stage-dots {
    display: grid;
    gap: 0.5rem;
    margin: 0 0 0.6rem;
    color: var(--accent-text);
    font-size: var(--size-small);
    font-weight: 600;
  }
  .stage-dots > span {
    display: grid;
    grid-template-columns: repeat(6, 1fr);
    gap: 3px;
    align-items: end;
  }
  .stage-dots i {
    border-top: 1px solid var(--line);
  }
  .stage-dots i[data-on] {
    border-top: 5px solid var(--accent);
  }
  .jump {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: center;
    justify-content: space-between;
    margin-top: 1rem;
  }
  .jump-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4rem;
  }
  .jump-list a {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
    font-size: var(--size-small);
  }
  .text-links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
    font-size: var(--size-small);
  }
  .text-links a {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
  }
`
