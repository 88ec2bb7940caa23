import type { MemberVote } from '@/decisions/view'

type Councillor = { slug: string; name: string; party: string }

/** All 23 members of the made-up council; who leads a group stands in front. */
export const council: Councillor[] = [
  ...members('buurtbelang', [
    'Noor Verzonnen',
    'Kees Voorbeeld',
    'Ans Bedenksel',
    'Dirk Droom',
    'Els Sprookje',
    'Frits Fabel',
    'Gerda Verhaal',
    'Henk Sage',
  ]),
  ...members('samen-vooruit', [
    'Bram Denkbeeld',
    'Ida Idee',
    'Jan Ontwerp',
    'Karima Klad',
    'Leo Luchtkasteel',
    'Mien Model',
    'Nico Nergens',
  ]),
  ...members('groen-en-dorp', [
    'Fatima Proefstuk',
    'Olaf Omtrek',
    'Petra Patroon',
    'Quinten Quasi',
    'Roos Roman',
  ]),
  ...members('lijst-marktplein', ['Jip Fictie', 'Sjors Studie', 'Tineke Toneel']),
]

/** A roll call: how each party voted, and who did otherwise. */
export function rollCall(
  byParty: Record<string, MemberVote>,
  otherwise: Record<string, MemberVote>,
): { person: string; party: string; vote: MemberVote }[] {
  return council.map(({ slug, party }) => ({
    person: slug,
    party,
    vote: otherwise[slug] ?? byParty[party] ?? 'onbekend',
  }))
}

function members(party: string, names: string[]): Councillor[] {
  return names.map((name) => ({ party, name, slug: name.toLowerCase().replaceAll(' ', '-') }))
}
