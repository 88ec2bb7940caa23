import { css } from '../document/css'

export const footerCss = css`
  .crumb-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    margin-bottom: 0.4rem;
    font-size: var(--size-small);
  }
  .crumb-list li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .crumb-list li:not(:last-child)::after {
    content: '›';
    content: '›' / '';
    color: var(--soft);
  }
  .crumb-list a {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
  }
  .footer {
    border-top: 0.5rem solid var(--accent);
    background: var(--wash);
  }
  .footer-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem 3rem;
    padding-block: 1.75rem 2.5rem;
  }
  .footer p + p {
    margin-top: 0.35rem;
  }
  .footer-name {
    font: 600 1.375rem/1.25 var(--serif);
  }
  .footer a {
    color: var(--ink);
  }
  .footer-row nav .links {
    grid-template-columns: repeat(auto-fill, minmax(min(8rem, 100%), 1fr));
    gap: 0 1.5rem;
  }
  @media (min-width: 48rem) {
    .footer-row {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
  }
`
