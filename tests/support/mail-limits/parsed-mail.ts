import { Window } from 'happy-dom'

/** A mail as a program takes it apart: nothing of it is fetched or run. */
export type ParsedMail = {
  subject: string
  html: string
  text: string
  /** All elements of the body. */
  elements: Element[]
}

export function parsedMail({ subject, html, text }: Omit<ParsedMail, 'elements'>): ParsedMail {
  const { document } = new Window()
  // Without its doctype, which this parser takes for text.
  document.write(html.replace(/^<!DOCTYPE[^>]*>/, ''))
  return { subject, html, text, elements: [...document.querySelectorAll('body, body *')] as never }
}

/** `background-color:#fff;margin:0` by property. */
export function inlineStyle(element: Element): Map<string, string> {
  return declarations(element.getAttribute('style') ?? '')
}

export function declarations(css: string): Map<string, string> {
  return new Map(
    css.split(';').flatMap((declaration): [string, string][] => {
      const [property = '', ...value] = declaration.split(':')
      return property.trim() === '' ? [] : [[property.trim(), value.join(':').trim()]]
    }),
  )
}

export const styleSheet = (html: string): string =>
  [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => css).join('\n')

/** Short enough to find the element again in the source. */
export const nameOf = (element: Element): string => element.outerHTML.slice(0, 120)
