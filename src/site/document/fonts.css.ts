import { css } from './css'

/**
 * The two fallbacks have the measures of the real letters, so that nothing jumps when those arrive:
 * Newsreader is 87 % as wide as bold Georgia, Atkinson as wide as Arial.
 */
export const fontsCss = ({
  newsreader,
  atkinson,
}: {
  newsreader: string
  atkinson: string
}): string => css`
  @font-face {
    font-family: Newsreader;
    src: url(${newsreader}) format('woff2');
    font-weight: 200 800;
    font-display: swap;
  }
  @font-face {
    font-family: Atkinson;
    src: url(${atkinson}) format('woff2');
    font-weight: 200 800;
    font-display: swap;
  }
  @font-face {
    font-family: 'Newsreader fallback';
    src: local('Georgia Bold'), local('Georgia');
    size-adjust: 87%;
    ascent-override: 84.5%;
    descent-override: 30.5%;
    line-gap-override: 0%;
  }
  @font-face {
    font-family: 'Atkinson fallback';
    src: local('Arial');
    size-adjust: 100%;
    ascent-override: 95%;
    descent-override: 29%;
    line-gap-override: 0%;
  }
`
