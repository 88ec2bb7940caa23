import { slashGroups, slashWords } from './slash-words'

type Language = 'nl' | 'en'
type I18n = { i18n: { language: string } }
type Item = { key: string; keywords?: string[]; label?: unknown }
type Group<I extends Item> = { key: string; items: I[]; label?: unknown }

/** The pieces of a menu under names that writers use, and found by other words for them too. */
export function inOwnWords<I extends Item, G extends Group<I>>(groups: readonly G[]): G[] {
  return groups.map((group) => {
    const head = slashGroups[group.key]
    return {
      ...group,
      ...(head && { label: ({ i18n }: I18n) => head[languageOf(i18n.language)] }),
      items: group.items.map(named),
    }
  })
}

function named<I extends Item>(item: I): I {
  const own = slashWords[item.key]
  if (!own) return item
  const { label, keywords } = own
  return {
    ...item,
    ...(label && { label: ({ i18n }: I18n) => label[languageOf(i18n.language)] }),
    keywords: [...(item.keywords ?? []), ...keywords],
  }
}

const languageOf = (language: string): Language => (language === 'en' ? 'en' : 'nl')
