import type { BodyInline, BodyList, BodyPart } from '../body/body-view'

/** A text on plain lines, in which one still sees what is a heading, a list or a block. */
export function bodyInWords(parts: readonly BodyPart[]): string {
  return parts.map(linesOf).join('\n\n')
}

function linesOf(part: BodyPart): string {
  switch (part.kind) {
    case 'paragraph':
      return inline(part.parts)
    case 'heading':
      return `${part.level === 2 ? 'Kop' : 'Tussenkop'}: ${inline(part.parts)}`
    case 'quotation':
      return `„${inline(part.parts)}”`
    case 'rule':
      return '———'
    case 'list':
      return list(part)
    case 'uitleg':
      return `Vraag: ${part.question}\nAntwoord: ${part.answer}`
    case 'citaat':
      return `Citaat van ${part.speaker}: „${part.text}”`
    case 'foto':
      return [`Foto: ${part.image.alt}`, part.image.caption].filter(Boolean).join('\n')
    case 'besluitkaart':
      return `Kaart van de stap: ${part.step.title}`
    case 'tijdlijn':
      return `Tijdlijn van het dossier: ${part.dossier.title}`
    case 'oproep':
      return [`Oproep: ${part.title}`, part.text, `${part.label} (${part.url})`]
        .filter(Boolean)
        .join('\n')
    case 'bestand':
      return `Bestand: ${part.title}`
  }
}

function list({ isOrdered, items }: BodyList, indent = ''): string {
  return items
    .map(({ parts, list: nested }, index) => {
      const line = `${indent}${isOrdered ? `${index + 1}.` : '•'} ${inline(parts)}`
      return nested ? `${line}\n${list(nested, `${indent}  `)}` : line
    })
    .join('\n')
}

function inline(parts: readonly BodyInline[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text
      return part.kind === 'link' ? `${inline(part.parts)} (${part.href})` : '\n'
    })
    .join('')
}
