import type { CalendarDay } from './calendar-days'

/** One spelling for each thing that can be said in several ways, and nothing that does not change the date. */
export function tidyDutch(text: string, near: CalendarDay | null): string {
  const plain = text
    .toLowerCase()
    // Accents and apostrophes: "vóór", "één".
    .normalize('NFD')
    .replace(/[\p{M}'’‘]/gu, '')
    .replace(/[‐-―]/g, '-')
    .replace(/[()]/g, ' ')
  return [...spellings, ...(near ? yearsFrom(near) : [])]
    .reduce((tidied, [pattern, word]) => tidied.replace(pattern, word), plain)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Applied in this order. */
const spellings: [RegExp, string][] = [
  [/±/g, ' rond '],
  [/\bt\/m\b|\bt\.?e\.?m\.?(?= )/g, ' tot en met '],
  // The dot of an abbreviation or of a sentence, not that of 12.1.2016.
  [/(?<=[a-z])\.|[.,;:\s]+$/g, ' '],
  [/\s+/g, ' '],
  [/\b(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\b/g, ''],
  [/\b(ma|di|wo|do|vr|za|zo) (?=\d)/g, ''],
  [/\b(omstreeks|circa|ca|ongeveer|plusminus)\b/g, 'rond'],
  [/\b(misschien|vermoedelijk|waarschijnlijk|wellicht)\b/g, 'mogelijk'],
  [/\b(met ingang van|ingaande|sinds|per)\b/g, 'vanaf'],
  [/\b(niet later dan)\b/g, 'uiterlijk'],
  [/\bvoorafgaand aan\b/g, 'voor'],
  [/\b(half jaar)\b/g, 'halfjaar'],
  [/\b(al )?eerder\b/g, ''],
  [/\b(in de loop van|op|in|de|het)\b/g, ''],
  [/(?<=[a-z]) +van +(?=\d{4}\b)/g, ' '],
]

function yearsFrom(near: CalendarDay): [RegExp, string][] {
  const year = Number(near.slice(0, 4))
  return [
    [/\b(vorig|afgelopen) jaar\b/g, String(year - 1)],
    [/\bdit jaar\b/g, String(year)],
    [/\b(volgend|komend) jaar\b/g, String(year + 1)],
  ]
}
