import type { Words } from '@/platform/words'
import type { VoteDisagreement } from './vote-agreement'
import type { Span } from './vote-spans'
import type { CountedVote } from './vote-counts'

import { words } from '@/platform/words'

/** One calm sentence for readers and for whoever is entering the vote. It blames nobody: either number may be right. */
export function disagreementWords(found: VoteDisagreement): Words {
  switch (found.about) {
    case 'totals': {
      const limit = limitWords(found.byGroups, found.bySource)
      return bothShown(
        `Volgens de bron ${dutchVote(found.vote, found.bySource)}; per fractie opgeteld ${limit.nl}.`,
        `The source has ${englishVote(found.vote, found.bySource)}; added up by group ${limit.en}.`,
      )
    }
    case 'members': {
      const limit = limitWords(found.byMembers, found.byGroup)
      return bothShown(
        `Bij ${found.group} ${dutchVote(found.vote, found.byGroup)}; in de lijst met namen ${limit.nl}.`,
        `${found.group} has ${englishVote(found.vote, found.byGroup)}; in the list of names ${limit.en}.`,
      )
    }
    case 'seats':
      return bothShown(
        `Bij ${found.group} ${found.counted === 1 ? 'is' : 'zijn'} ${members(found.counted)} geteld; op die dag had de partij ${seatWords(found.seats)}.`,
        `${found.group} has ${found.counted} members counted; on that day the party had ${found.seats} seats.`,
      )
    case 'council':
      return bothShown(
        `${counters[found.by].nl} ${members(found.counted)}; op die dag had de raad ${seatWords(found.seats)}.`,
        `${counters[found.by].en} ${found.counted} members; on that day the council had ${found.seats} seats.`,
      )
    case 'unanimity':
      return bothShown(
        `Volgens de bron was iedereen voor; toch ${dutchVote('against', found.against)}.`,
        `According to the source everybody was for; still it has ${englishVote('against', found.against)}.`,
      )
    case 'outcome': {
      const result = found.isCarried ? words('aangenomen', 'carried') : words('verworpen', 'lost')
      return bothShown(
        `Als uitkomst staat er ${result.nl}; toch ${dutchVote('for', found.inFavour)} en ${found.against} tegen.`,
        `The outcome says ${result.en}; still it has ${found.inFavour} for and ${found.against} against.`,
      )
    }
    case 'repeated-group':
      return words(
        `${found.group} staat er meer dan één keer in.`,
        `${found.group} is in it more than once.`,
      )
    case 'repeated-members':
      return words(
        `${found.count === 1 ? 'Eén raadslid staat' : `${found.count} raadsleden staan`} meer dan één keer in de lijst met namen.`,
        `${found.count === 1 ? 'One member is' : `${found.count} members are`} in the list of names more than once.`,
      )
  }
}

const bothShown = (nl: string, en: string): Words =>
  words(`${nl} Wij laten beide zien.`, `${en} Both are shown.`)

function limitWords({ least, most }: Span, other: number): Words {
  if (most !== null && most < other) {
    const limit = most === least ? '' : 'hoogstens '
    return words(`${isOrAre(most)} ${limit}${most}`, `it is ${limit && 'at most '}${most}`)
  }
  const limit = most === least ? '' : 'minstens '
  return words(`${isOrAre(least)} ${limit}${least}`, `it is ${limit && 'at least '}${least}`)
}

const isOrAre = (count: number) => (count === 1 ? 'is het er' : 'zijn het er')

const seatWords = (count: number) => (count === 1 ? '1 zetel' : `${count} zetels`)

const counters: Record<'source' | 'groups', Words> = {
  source: words('De uitslag volgens de bron gaat over', 'The totals of the source are about'),
  groups: words('De fracties samen tellen', 'The groups together count'),
}

const members = (count: number): string => {
  if (count === 0) return 'niemand'
  return count === 1 ? '1 lid' : `${count} leden`
}

/** "stemden er 12 leden voor", "was er 1 lid afwezig". */
function dutchVote(vote: CountedVote, count: number): string {
  const isOne = count <= 1
  switch (vote) {
    case 'for':
      return `${isOne ? 'stemde' : 'stemden'} er ${members(count)} voor`
    case 'against':
      return `${isOne ? 'stemde' : 'stemden'} er ${members(count)} tegen`
    case 'abstained':
      return `${isOne ? 'onthield' : 'onthielden'} zich ${members(count)}`
    case 'absent':
      return `${isOne ? 'was' : 'waren'} er ${members(count)} afwezig`
  }
}

const englishVote = (vote: CountedVote, count: number): string => `${count} ${vote}`
