import { sentencesOf } from './sentences'

export type NameNearHealth = {
  name: string
  word: string
  /**
   * Every way in which the name may stand in the register: "Wethouder Wilmie Steeghs" holds "Wilmie Steeghs". Of a
   * surname alone it is not told who it belongs to: `anybody` stands before it.
   */
  spellings: readonly string[]
}

/** Names of people in the same sentence as a word about health. Who is known to the site is not known here. */
export function namesNearHealth(text: string): NameNearHealth[] {
  // The full stop of "mw. Jansen" ends no sentence.
  return sentencesOf(text.replace(/\b(mw|mevr|dhr)\./gi, '$1')).flatMap((sentence) => {
    const word = healthWord.exec(sentence)?.[0]
    return word === undefined ? [] : namesIn(sentence).map((found) => ({ ...found, word }))
  })
}

export const anybody = '… '

/** With the endings that Dutch gives each. Words for help and care in general are no words about somebody's health. */
const health = [
  'ziek(e|en|er|te|tes|tebeeld)?',
  'kanker(patiënt(en)?)?',
  '(hersen)?tumor(en)?',
  'dement(e|ie|erend|erende|erenden)?',
  'alzheimer',
  'parkinson',
  'autis(me|t|ten|tisch|tische)',
  'adhd',
  'depress(ie|ies|ief|ieve)',
  'psychose[sn]?',
  'psychotische?',
  'psychische?',
  'psychiatrische?',
  'borderline',
  'schizofre(en|ne|nie)',
  'burn-?out',
  'overspannen(heid)?',
  '(alcohol|drugs|gok)?versla(afd|afde|afden|ving|vingen)',
  'alcohol(ist|iste|isten|isme)',
  'diabet(es|isch|ische)',
  'suikerziekte',
  'epilep(sie|tisch|tische)',
  'hart(aanval|aanvallen|infarct|infarcten)',
  'beroertes?',
  'hersen(bloeding|letsel)',
  'diagnose[sn]?',
  'medicatie',
  'medicijn(en)?',
  'chemo(therapie|kuur)?',
  'zwanger(e|schap)?',
  'miskra(am|men)',
  'abortus',
  'hiv',
  'zelfmoord(poging|pogingen)?',
  'suïcid(e|aal|ale)',
  'invalid(e|en|iteit)',
  'arbeidsongeschikt(e|en|heid)?',
  'gehandicapt(e|en)?',
  '(verstandelijk|lichamelijk)e? beperk(t|te|ten|ing|ingen)',
  'terminaa?le?',
  'ongeneeslijke?',
]
const healthWord = new RegExp(`(?<!\\p{L})(?:${health.join('|')})(?!\\p{L})`, 'iu')

const capitalised = "\\p{Lu}[\\p{L}’'.-]*"
const between = "(?:van|de|der|den|ter|ten|te|in|op|aan|het|’t|'t|el|al|la|le|da|du|von|bin|ben)"
const nameRun = new RegExp(
  `(?<![\\p{L}])${capitalised}(?: (?:${between} ){0,3}${capitalised})+`,
  'gu',
)

/** After these one name is enough to know who is meant, in a village. Whoever holds an office is in the register. */
const title =
  '(?:[Mm]evrouw|[Mm]eneer|[Hh]eer|[Mm]evr|[Mm]w|[Dd]hr|[Bb]uurvrouw|[Bb]uurman|[Oo]ma|[Oo]pa|[Tt]ante|[Oo]om)'
const afterTitle = '(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en|[Tt]e|[Ee]l|[Vv]on) ){0,3}'
const titledName = new RegExp(
  `(?<!\\p{L})${title} (${afterTitle}${capitalised})(?!\\p{L})(?! (?:${between} ){0,3}\\p{Lu})`,
  'gu',
)

function namesIn(sentence: string): Pick<NameNearHealth, 'name' | 'spellings'>[] {
  const titled = [...sentence.matchAll(titledName)].map(([, name = '']) => withoutStop(name))
  const runs = [...sentence.matchAll(nameRun)]
    .map(([run]) => withoutStop(withoutOpening(run)))
    .filter((run) => run.includes(' ') && !titled.some((name) => name.includes(run)))
  return [
    ...titled.map((name) => ({ name, spellings: [`${anybody}${name}`] })),
    ...runs.map((name) => ({ name, spellings: spellingsOf(name) })),
  ].filter(({ name }) => !organisation.test(name))
}

const withoutStop = (name: string): string => name.replace(/[.,]+$/, '')

/** A sentence opens with a capital: "Volgens Jan Jansen" names Jan Jansen, and "De Spil" nobody. */
function withoutOpening(run: string): string {
  const [first = '', ...rest] = run.split(' ')
  return opening.test(first) ? withoutOpening(rest.join(' ')) : run
}

const opening =
  /^(de|het|een|in|op|bij|voor|na|met|van|voor|door|sinds|volgens|over|wij|we|zij|ze|hij|ik|u|jij|je|onze|ons|mijn|uw|zijn|haar|dit|dat|deze|die|er|ook|als|toen|nu|daar|daarom|maar|en|of|want|dus|om|te|uit|aan|naar|tot|wie|wat|waar|hoe|wanneer|waarom|mevrouw|meneer|wethouder|burgemeester|raadslid|buurvrouw|buurman|tijdens|omdat|vorig|vorige|elke|iedere|sommige|veel)$/i

/** A run with one of these is the name of a house, a law or a club. */
const organisation =
  /(^|[ -])(stichting|vereniging|gemeente|gemeenteraad|raad|college|commissie|fractie|partij|wet|team|wijkteam|centrum|huis|buurthuis|dorpshuis|zorg|zorghuis|welzijn|ziekenhuis|instelling|kliniek|school|kerk|fonds|bond|platform|dienst|ministerie|provincie|nederland|infopunt|steunpunt|informatiepunt|taalhuis|koor|club|groep|dag|week|maand|nationale|nederlandse|europese|lijst|rekenkamer|straat|laan|plein|weg|tafel|forum|alzheimer|parkinson)([ -]|$)/i

function spellingsOf(name: string): string[] {
  const words = name.split(' ')
  return words.flatMap((_, from) =>
    words.slice(from + 1).map((__, more) => words.slice(from, from + more + 2).join(' ')),
  )
}
