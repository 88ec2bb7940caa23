/**
 * The colours of a mail, in both schemes. The accent is the sender's; what is coloured by it is derived as on the site
 * (`site/document/tokens.css.ts`), here with whole numbers, since mail programs know no `color-mix`.
 */
export const platformAccent = '#0b4f8a'

export const light = {
  paper: '#ffffff',
  wash: '#f6f5f1',
  ink: '#1a1b1f',
  soft: '#54575e',
  rule: '#dcd9d1',
} as const

const dark = {
  paper: '#15171b',
  wash: '#1e2126',
  ink: '#eceae4',
  soft: '#b3b4b8',
  rule: '#3b3e45',
  onAccent: '#101216',
} as const

/** For links and small words: a little darker than the accent, so that it is readable on the wash too. */
export const linkColour = (accent: string): string => mixed(accent, '#000000', 0.86)

/** 45 % of any colour in white keeps 4.5 to 1 on the dark wash, even when the colour is black. */
const accentInTheDark = (accent: string): string => mixed(accent, '#ffffff', 0.45)

function mixed(colour: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [one = 0, two = 0] = [colour, other].map((hex) => parseInt(hex.slice(at, at + 2), 16))
    return Math.round(one * share + two * (1 - share))
  })
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/**
 * What a mail program with a dark scheme of its own is told; the others get the inline colours, or turn them around.
 * Well under the 8,192 characters past which Gmail drops it.
 */
export function darkScheme(accent: string): string {
  const bright = accentInTheDark(accent)
  const rules = {
    '.paper': `background-color:${dark.paper}!important`,
    '.wash': `background-color:${dark.wash}!important`,
    '.ink': `color:${dark.ink}!important`,
    '.soft': `color:${dark.soft}!important`,
    '.link': `color:${bright}!important`,
    '.rule': `border-color:${dark.rule}!important`,
    '.edge': `border-color:${bright}!important`,
    '.band': `background-color:${bright}!important`,
    // The white ground of a logo shows only here, and gets some room.
    '.plate': 'padding:8px!important',
    '.button': `background-color:${bright}!important;color:${dark.onAccent}!important`,
  }
  const lines = Object.entries(rules).map(([selector, rule]) => `${selector}{${rule}}`)
  return `:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){${lines.join('')}}`
}
