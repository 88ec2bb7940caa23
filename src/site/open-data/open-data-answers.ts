import type { ListAnswer, Resource } from '@/open-data/api'
import type { Reader } from '@/platform/reader'
import type { ProblemAnswer } from './problem'

import {
  findItem,
  findList,
  findStepsCsv,
  indexAnswer,
  openApiDocument,
  readAsked,
  resources,
  writeCursor,
} from '@/open-data/api'
import { openDataPath } from '@/open-data/view'
import { withQuery } from '@/platform/asked'

import { problem, problemOf } from './problem'

export type OpenDataAnswer =
  | { kind: 'json'; body: unknown }
  | { kind: 'csv'; body: string; fileName: string }
  | { kind: 'problem'; problem: ProblemAnswer }

type Question = {
  /** Behind `/api/open/v1`. */
  path: readonly string[]
  query: URLSearchParams
  origin: string
  now: Date
  /** Opened only when something has to be looked up. */
  reader: () => Promise<Reader>
}

/** What stands at an address of the open data. */
export async function openDataAnswer(question: Question): Promise<OpenDataAnswer> {
  const { path, query, origin } = question
  const [name, id, part, ...rest] = path
  const resource = resources.find((one) => one.name === name)
  if (resource && id === undefined) return listAnswer(resource, question)
  if (query.size > 0) return refused(noParameters(query))
  if (name === undefined) return { kind: 'json', body: indexAnswer(origin) }
  if (name === 'openapi.json' && id === undefined)
    return { kind: 'json', body: openApiDocument(origin) }
  if (!resource || id === undefined || rest.length > 0) return nothingHere
  if (part === undefined) return itemAnswer(resource, id, question)
  if (name === 'decisions' && part === 'vote-event') return voteEventAnswer(id, question)
  if (name === 'dossiers' && part === 'steps.csv') return stepsAnswer(id, question)
  return nothingHere
}

async function listAnswer(
  resource: Resource,
  { query, origin, now, reader }: Question,
): Promise<OpenDataAnswer> {
  const asked = readAsked(resource, query)
  if ('parameter' in asked) return refused(problemOf(asked))
  const found = await findList(await reader(), resource, { asked, origin, now })
  if ('parameter' in found) return refused(problemOf(found))
  const { items, next, nextUpdatedSince } = found
  const address = `${origin}${openDataPath}/${resource.name}`
  const at = (cursor: string | null) => withQuery(address, { ...asked.sent, cursor: cursor ?? '' })
  const body: ListAnswer = {
    data: items,
    links: { self: at(query.get('cursor')), ...(next && { next: at(writeCursor(next)) }) },
    meta: { limit: asked.limit, nextUpdatedSince },
  }
  return { kind: 'json', body }
}

async function itemAnswer(
  resource: Resource,
  id: string,
  { origin, reader }: Question,
): Promise<OpenDataAnswer> {
  const found = await findItem(await reader(), resource, { id, origin })
  switch (found.kind) {
    case 'found':
      return { kind: 'json', body: found.item }
    case 'gone':
      return refused(problem(410, 'Dit was openbaar. Het is verwijderd of ingetrokken.'))
    case 'missing':
      return nothingHere
  }
}

async function voteEventAnswer(id: string, question: Question): Promise<OpenDataAnswer> {
  const votes = resources.find(({ name }) => name === 'vote-events')
  return votes ? itemAnswer(votes, id, question) : nothingHere
}

async function stepsAnswer(id: string, { origin, reader }: Question): Promise<OpenDataAnswer> {
  const found = await findStepsCsv(await reader(), { dossier: id, origin })
  return found ? { kind: 'csv', body: found.csv, fileName: found.fileName } : nothingHere
}

const refused = (refusal: ProblemAnswer): OpenDataAnswer => ({ kind: 'problem', problem: refusal })

const nothingHere = refused(
  problem(404, `Op dit adres staat niets. Op ${openDataPath} ziet u wat er is.`),
)

function noParameters(query: URLSearchParams): ProblemAnswer {
  const [parameter = ''] = query.keys()
  return problemOf({ parameter, detail: 'Op dit adres zijn er geen parameters.', allowed: [] })
}
