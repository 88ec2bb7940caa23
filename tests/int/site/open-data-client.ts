import type { ValidateFunction } from 'ajv'

import { Ajv2020 } from 'ajv/dist/2020.js'

type Json = Record<string, unknown>
export type Answered = { status: number; headers: Headers; text: string; body: Json }
export type Item = Json & { id: string; url: string; type: string; deleted?: true }
export type ListBody = {
  data: Item[]
  links: { self: string; next?: string }
  meta: { limit: number; nextUpdatedSince: string }
}

const origin = 'http://localhost:3000'
export const root = '/api/open/v1'

/** Asks the route of the open data, as a program on another site would. Each caller has an address of its own. */
export async function ask(address: string, init: RequestInit = {}): Promise<Answered> {
  const route = await import('@/app/api/open/v1/[[...path]]/route')
  const url = address.startsWith('http') ? address : `${origin}${root}${address}`
  const headers = new Headers(init.headers)
  if (!headers.has('x-forwarded-for')) headers.set('x-forwarded-for', nextCaller())
  const request = new Request(url, { ...init, headers })
  const handler = route[(init.method ?? 'GET') as keyof typeof route] as typeof route.GET
  const response = await handler(request)
  // As it is sent: reading it as text would take the mark of UTF-8 away.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
  const isJson = response.headers.get('content-type')?.includes('json') === true
  const body = isJson && text !== '' ? (JSON.parse(text) as Json) : {}
  return { status: response.status, headers: response.headers, text, body }
}

let callers = 0
function nextCaller(): string {
  callers += 1
  return `10.0.${Math.floor(callers / 250)}.${callers % 250}`
}

/** Asks for a list, and holds the answer against the OpenAPI document. */
export async function list(address: string): Promise<ListBody> {
  const answered = await ask(address)
  if (answered.status !== 200) throw new Error(`${address}: ${answered.status} ${answered.text}`)
  const name = /v1\/([^?]+)/.exec(address)?.[1] ?? /^\/([^?]+)/.exec(address)?.[1] ?? ''
  await mustFit(`/${name}`, answered)
  return answered.body as unknown as ListBody
}

/** All pages of a list, by following `links.next`. */
export async function walk(address: string): Promise<Item[]> {
  const items: Item[] = []
  let next: string | undefined = address
  for (let pages = 0; next !== undefined; pages += 1) {
    if (pages > 200) throw new Error(`${address} does not end`)
    const page: ListBody = await list(next)
    items.push(...page.data)
    next = page.links.next
  }
  return items
}

type Operation = {
  parameters: { name: string; in: string; schema: Json }[]
  responses: Record<string, { content?: Record<string, { schema: Json }> }>
}
export type Document = { paths: Record<string, { get: Operation }>; components: { schemas: Json } }

export async function document(): Promise<Document> {
  return (await ask('/openapi.json')).body as unknown as Document
}

/** Throws when an answer is not what the document says of its address. */
export async function mustFit(
  path: string,
  { status, headers, body, text }: Answered,
): Promise<void> {
  known ??= await document()
  const types = known.paths[path]?.get.responses[String(status)]?.content
  const type = headers.get('content-type')?.split(';')[0] ?? ''
  if (!types?.[type]) throw new Error(`${path} does not tell of ${status} with ${type}`)
  if (!type.endsWith('json')) return
  const schema = JSON.stringify(types[type].schema)
  const validate = validators.get(schema) ?? validator(types[type].schema, known.components)
  validators.set(schema, validate)
  if (!validate(body)) throw new Error(`${path}: ${JSON.stringify(validate.errors)}\n${text}`)
}

let known: Document | null = null
const validators = new Map<string, ValidateFunction>()

/** The published document leaves room for new fields; here a field that it does not tell of is a fault. */
function validator(schema: Json, components: Document['components']): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ajv.addFormat('uri', { validate: (text: string) => URL.canParse(text) })
  ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/)
  ajv.addFormat('date-time', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  return ajv.compile({ ...closed(schema), components: closed(components) })
}

function closed(value: Json): Json {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && 'type' in inner && 'properties' in inner
      ? { ...inner, additionalProperties: false }
      : inner,
  ) as Json
}
