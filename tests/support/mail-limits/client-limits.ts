import type { ParsedMail } from './parsed-mail'

import { declarations, inlineStyle, nameOf, styleSheet } from './parsed-mail'

type Limit = {
  name: string
  /** Where it is written down. */
  source: string
  /** What goes past it; empty when nothing does. */
  complaints: (mail: ParsedMail) => string[]
}

const bytes = (text: string) => new TextEncoder().encode(text).length
const wordEngine = 'https://www.hteumeuleu.com/2020/outlook-rendering-engine/'

/** What mail programs can show, drop or get wrong, as far as a mail can run into it. */
export const clientLimits: Limit[] = [
  {
    name: 'Gmail cuts off a mail of 102 kB, with the way out that stands at its end',
    source: 'https://www.spamresource.com/2022/01/what-is-gmail-clipping-and-what-to-do.html',
    complaints: ({ html }) => (bytes(html) < 102_400 ? [] : [`${bytes(html)} bytes`]),
  },
  {
    name: 'Gmail drops styles of more than 8,192 characters, and all when a rule with @ holds another',
    source: 'https://github.com/hteumeuleu/email-bugs/issues/90',
    complaints: ({ html }) => {
      const css = styleSheet(html)
      const isNested = /@[^{]+\{[^@]*\{[^}]*\}[^}]*@/.test(css)
      return [...(css.length < 8_192 ? [] : [`${css.length}`]), ...(isNested ? ['nested @'] : [])]
    },
  },
  {
    name: 'what is dropped everywhere, or makes a mail look dangerous, is not in it',
    source: 'https://www.caniemail.com/features/html-script/, html-form, html-svg, html-link',
    complaints: ({ html }) =>
      [
        ...html.matchAll(
          /<(script|form|input|svg|video|audio|iframe|object|embed|link|base|canvas)\b/gi,
        ),
      ].map(([tag]) => tag),
  },
  {
    name: 'no fonts or styles are fetched',
    source: 'https://www.caniemail.com/features/css-at-font-face/, css-at-import',
    complaints: ({ html }) => html.match(/@import|@font-face|url\(/gi) ?? [],
  },
  {
    name: 'Outlook on Windows lays out by tables only',
    source: `${wordEngine}; https://www.caniemail.com/features/css-display-flex/, css-position, css-float`,
    complaints: ({ elements }) =>
      elements.flatMap((element) => {
        const style = inlineStyle(element)
        const display = style.get('display') ?? 'block'
        const isKnown = ['block', 'inline-block', 'none'].includes(display)
        const unknown = [
          'position',
          'float',
          'grid',
          'flex',
          'gap',
          'background-image',
          'transform',
        ]
        return [
          ...(isKnown ? [] : [`display:${display}`]),
          ...unknown.filter((property) => style.has(property)),
        ]
      }),
  },
  {
    name: 'Outlook on Windows knows no max-width: it has a table of 600 pixels for itself',
    source: 'https://www.caniemail.com/features/css-max-width/',
    complaints: ({ html }) => {
      const [open, close] = [
        html.match(/<!--\[if mso\]><table[^>]*>/g),
        html.match(/<\/table><!\[endif\]-->/g),
      ]
      const isWide = open?.length === 1 && open[0].includes('width="600"')
      return isWide && close?.length === 1 ? [] : ['no such table']
    },
  },
  {
    name: 'Outlook on Windows keeps padding on cells and buttons only',
    source: `${wordEngine} (padding is FULL, which tables and paragraphs are not)`,
    complaints: ({ elements }) =>
      elements
        .filter((element) => !/^(TD|A|UL|OL|BODY)$/.test(element.tagName))
        .filter((element) =>
          [...inlineStyle(element)].some(
            ([property, value]) => property.startsWith('padding') && !/^0(px)?$/.test(value),
          ),
        )
        .map(nameOf),
  },
  {
    name: 'layout does not rest on the style sheet, which Gmail drops for other people’s accounts',
    source: 'https://www.caniemail.com/features/html-style/',
    complaints: ({ html }) => {
      const rules = [...styleSheet(html).matchAll(/\.[\w-]+\{([^}]*)\}/g)]
      const properties = rules.flatMap(([, body = '']) => [...declarations(body).keys()])
      return properties.filter(
        (property) => !/^(color|background-color|border-color|padding)$/.test(property),
      )
    },
  },
  {
    name: 'tables for layout say so to who listens to a mail',
    source: 'https://www.w3.org/WAI/tutorials/tables/ (layout tables)',
    complaints: ({ elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'TABLE')
        .filter((element) => element.getAttribute('role') !== 'presentation')
        .map(nameOf),
  },
  {
    name: 'pictures have a description, a size, no margin, and a form that Outlook knows',
    source: 'https://www.caniemail.com/features/image-webp/, css-margin; WCAG 2.2, 1.1.1',
    complaints: ({ elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'IMG')
        .filter((image) => {
          const isDescribed = image.getAttribute('alt') !== null
          const isSized = ['width', 'height'].every((side) => Number(image.getAttribute(side)) > 0)
          const isNarrow = Number(image.getAttribute('width')) <= 600
          const isKnown = !/\.(webp|avif|svg)|^data:/i.test(image.getAttribute('src') ?? '')
          const hasMargin = [...inlineStyle(image).keys()].some((key) => key.startsWith('margin'))
          return !isDescribed || !isSized || !isNarrow || !isKnown || hasMargin
        })
        .map(nameOf),
  },
  {
    name: 'every address is whole, and safe on the way',
    source:
      'https://www.rfc-editor.org/rfc/rfc2557 (a mail has no address of its own to start from)',
    complaints: ({ elements }) =>
      elements
        .flatMap((element) => [element.getAttribute('href'), element.getAttribute('src')])
        .filter((address) => address !== null)
        .filter((address) => !/^(https:\/\/|mailto:|tel:|http:\/\/localhost[:/])/.test(address)),
  },
  {
    name: 'it says its language, also where the head is dropped',
    source: 'WCAG 2.2, 3.1.1 and 3.1.2',
    complaints: ({ html }) =>
      /<html[^>]* lang="nl"/.test(html) && /<table[^>]* lang="nl"/.test(html)
        ? []
        : ['no lang="nl"'],
  },
  {
    name: 'it knows both colour schemes',
    source: 'https://www.caniemail.com/features/html-meta-color-scheme/',
    complaints: ({ html }) =>
      html.includes('<meta name="color-scheme" content="light dark"/>') ? [] : ['no color-scheme'],
  },
  {
    name: 'nothing of the text follows the first line in the inbox, which is short',
    source: 'https://github.com/resend/react-email (Preview: 150 characters, filled up)',
    complaints: ({ elements }) => {
      const hidden = elements.find((element) => inlineStyle(element).get('display') === 'none')
      const [line = '', filling = ''] = [...(hidden?.childNodes ?? [])].map(
        ({ textContent }) => textContent ?? '',
      )
      const isFilled = line.length + filling.length >= 150 || filling === ''
      return line.length <= 150 && isFilled ? [] : [line]
    },
  },
  {
    name: 'the plain text is text: no markup, no entities, no holes, no long lines of signs',
    source: 'https://www.rfc-editor.org/rfc/rfc3676 (the line of a signature is "-- ")',
    complaints: ({ text }) => [
      ...(text.match(/<\/?[a-z][^>]*>|&(amp|lt|gt|quot|#\d+);/gi) ?? []),
      ...(text.match(/\n{3,}/g) ? ['more than one empty line'] : []),
      ...text.split('\n').filter((line) => line !== line.trimEnd() && line !== '-- '),
      ...(text.includes('\n-- \n') ? [] : ['no line before the foot']),
      ...(/undefined|null|\[object/.test(text) ? ['a value that is none'] : []),
    ],
  },
]
