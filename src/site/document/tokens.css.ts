import { css } from './css'

/**
 * `--accent-base` is the one colour that a party chooses (accent.ts sets it on a party's own pages). It is readable
 * under white text; everything else that is coloured by it is derived here, so that it stays readable on the wash and
 * in the dark scheme too: 45 % of any colour in white keeps 4.5 to 1 on the dark wash, even when the colour is black.
 */
export const tokensCss = css`
  :root {
    color-scheme: light dark;
    --paper: #fff;
    --wash: #f6f5f1;
    --ink: #1a1b1f;
    --soft: #54575e;
    --rule: #dcd9d1;
    --line: #85827a;
    --accent-base: #0b4f8a;
    --accent: var(--accent-base);
    --accent-text: var(--accent-base);
    --on-accent: #fff;
    --tint: #f2f4f7;
    --voor: #0f6350;
    --tegen: #a12f1b;
    --voorwaardelijk: #755300;
    --afwachtend: #54575e;
    --fault: #a12f1b;
    --focus: #ffc933;
    --serif: Newsreader, 'Newsreader fallback', Georgia, serif;
    --sans: Atkinson, 'Atkinson fallback', system-ui, sans-serif;
    --size: clamp(1.0625rem, 1.02rem + 0.2vw, 1.1875rem);
    --size-small: clamp(0.9375rem, 0.92rem + 0.1vw, 1rem);
    --size-lead: clamp(1.1875rem, 1.1rem + 0.45vw, 1.4375rem);
    --size-h1: clamp(2rem, 1.45rem + 2.5vw, 3.375rem);
    --size-h2: clamp(1.5rem, 1.35rem + 0.7vw, 1.875rem);
    --size-h3: clamp(1.1875rem, 1.12rem + 0.3vw, 1.3125rem);
    --measure: 40rem;
    --gap-block: clamp(2.5rem, 1.5rem + 4vw, 4.25rem);
    --radius: 0.25rem;
  }
  @supports (color: color-mix(in srgb, red, red)) {
    :root {
      --accent-text: color-mix(in srgb, var(--accent-base) 86%, black);
      --tint: color-mix(in srgb, var(--accent-base) 6%, white);
    }
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #15171b;
      --wash: #1e2126;
      --ink: #eceae4;
      --soft: #b3b4b8;
      --rule: #3b3e45;
      --line: #85878d;
      --accent: #93bde6;
      --accent-text: #93bde6;
      --on-accent: #101216;
      --tint: #1e2126;
      --voor: #74d0b4;
      --tegen: #f79e8b;
      --voorwaardelijk: #e5bf63;
      --afwachtend: #b3b4b8;
      --fault: #f79e8b;
    }
    @supports (color: color-mix(in srgb, red, red)) {
      :root {
        --accent: color-mix(in srgb, var(--accent-base) 45%, white);
        --accent-text: var(--accent);
        --tint: color-mix(in srgb, var(--accent-base) 18%, #15171b);
      }
    }
  }
`
