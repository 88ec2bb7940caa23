import type { BootedPayload } from '@tests/support/boot-payload'

type Handler = (
  request: Request,
  context: { params: Promise<{ lang: string }> },
) => Promise<Response>
type Form = Record<string, string>

export type Page = { status: number; headers: Headers; html: string }

const routes = {
  '/nieuwsbrief': () => import('@/app/(site)/[lang]/nieuwsbrief/route'),
  '/nieuwsbrief/voorkeuren': () => import('@/app/(site)/[lang]/nieuwsbrief/voorkeuren/route'),
  '/nieuwsbrief/voorkeuren/wissen': () =>
    import('@/app/(site)/[lang]/nieuwsbrief/voorkeuren/wissen/route'),
}
export type Place = keyof typeof routes

let client = 0
/** Each form comes from an address of its own, so that no test waits for the limit of another. */
const newClient = () => {
  client += 1
  return { 'x-forwarded-for': `10.0.${Math.floor(client / 250)}.${client % 250}` }
}

const context = { params: Promise.resolve({ lang: 'nl' }) }

async function asPage(handler: Handler, request: Request): Promise<Page> {
  const response = await handler(request, context)
  const html = (await response.text()).replaceAll('<!-- -->', '')
  return { status: response.status, headers: response.headers, html }
}

export async function look(place: Place, token = ''): Promise<Page> {
  const { GET } = await routes[place]()
  return asPage(GET, new Request(`http://localhost:3000${place}?token=${token}`))
}

/** The file with everything that is held. */
export async function download(token: string): Promise<Page> {
  const { GET } = await import('@/app/(site)/[lang]/nieuwsbrief/voorkeuren/gegevens/route')
  return asPage(GET, new Request(`http://localhost:3000/x?token=${token}`))
}

export async function send(place: Place, form: Form, headers: Form = newClient()): Promise<Page> {
  const { POST } = await routes[place]()
  const request = new Request(`http://localhost:3000${place}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form),
  })
  return asPage(POST, request)
}

export async function askSum(): Promise<Page> {
  const { GET } = await import('@/app/(site)/[lang]/nieuwsbrief/controle/route')
  return asPage(GET, new Request('http://localhost:3000/x', { headers: newClient() }))
}

/** The hidden fields of the page that asks to press again. */
export function hiddenFields({ html }: Page): Form {
  const found = html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, unescaped(value)]))
}

const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')

/** Every row of a collection, hidden fields too. */
export async function rowsOf(
  { payload }: BootedPayload,
  collection: Parameters<typeof payload.find>[0]['collection'],
): Promise<Record<string, unknown>[]> {
  const { docs } = await payload.find({
    collection,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
  })
  // Whatever the collection, a test looks at fields that it names itself.
  return docs as unknown as Record<string, unknown>[]
}
