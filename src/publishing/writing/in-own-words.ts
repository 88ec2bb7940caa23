import { slashGroups, slashWords } from './slash-words'

type I18n = { i18n: { language: string } }
type Item = { key: string; keywords?: string[]; label?: unknown }
type Group<I extends Item> = { key: string; items: I[]; label?: unknown }

/** The pieces of a menu in the order of our list, under names that writers use, and found by other words for them too. */
export function inOwnWords<I extends Item, G extends Group<I>>(groups: readonly G[]): G[] {
  const heads = Object.keys(slashGroups)
  const keys = [...new Set([...heads, ...groups.map(({ key }) => key)])]
  return keys.flatMap((key): G[] => {
    const [first, ...others] = groups.filter((group) => group.key === key)
    if (!first) return []
    const items = [first, ...others].flatMap((group) => group.items)
    const head = slashGroups[key]
    return [
      {
        ...first,
        ...(head && { label: ({ i18n }: I18n) => head[languageOf(i18n)] }),
        items: items.toSorted((a, b) => placeOf(a) - placeOf(b)).map(named),
      },
    ]
  })
}

const order = Object.keys(slashWords)

function placeOf({ key }: Item): number {
  const place = order.indexOf(key)
  return place === -1 ? order.length : place
}

function named<I extends Item>(item: I): I {
  const own = slashWords[item.key]
  if (!own) return item
  const { label, keywords } = own
  return {
    ...item,
    ...(label && { label: ({ i18n }: I18n) => label[languageOf(i18n)] }),
    keywords: [...(item.keywords ?? []), ...keywords],
  }
}

const languageOf = ({ language }: I18n['i18n']): 'nl' | 'en' => (language === 'en' ? 'en' : 'nl')
