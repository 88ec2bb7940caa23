import type { BootedPayload } from '@tests/support/boot-payload'
import type { Answered } from './canary-pages'
import type { World } from './canary-world'

import { rest } from '@tests/support/rest'

import { canary } from './canary-world'

/** Every way in which Payload's REST API could tell of a hidden post. */
export async function* walkRest(
  { config }: BootedPayload,
  world: World,
  token: string | null,
): AsyncGenerator<Answered> {
  for (const path of restPaths(
    config.collections.map(({ slug }) => slug),
    world,
  )) {
    const { body } = await rest(config, path, { token })
    yield { what: `/api${path}`, text: JSON.stringify(body) }
  }
}

function restPaths(collections: string[], { hidden, linking, ids }: World): string[] {
  const everywhere = collections.flatMap((slug) => [
    `/${slug}?limit=100&depth=4`,
    `/${slug}?limit=100&depth=4&draft=true`,
    `/${slug}/versions?limit=100&depth=4`,
  ])
  const each = hidden.flatMap(({ post: { id, slug }, files }) => [
    `/posts/${id}?depth=4`,
    `/posts/${id}?draft=true&depth=4`,
    `/posts?where[slug][equals]=${slug}&draft=true`,
    `/posts/versions?where[parent][equals]=${id}&depth=4`,
    ...files.map((file) => `/media/file/${file}`),
  ])
  return [
    ...everywhere,
    ...each,
    `/posts/${linking.id}?depth=4`,
    `/posts/${linking.id}?depth=4&draft=true`,
    `/posts/versions?where[parent][equals]=${linking.id}&depth=4`,
    `/dossiers/${ids.dossier}?depth=4`,
    `/decisions/${ids.step}?depth=4`,
    `/parties/${ids.party}?depth=4`,
  ]
}

/** Questions that tell something by whether anything is found. */
export async function countFound(
  { config }: BootedPayload,
  { hidden }: World,
  token: string | null,
): Promise<Record<string, number>> {
  const asked = [
    ...[
      'title',
      'lead',
      'slug',
      'inShort.text',
      'sources.title',
      'hero.caption',
      'embargoNote',
    ].map((field) => `/posts?where[${field}][like]=${canary}`),
    `/posts?where[title][like]=${canary}&draft=true`,
    `/posts/versions?where[version.title][like]=${canary}`,
    `/media?where[alt][like]=${canary}`,
    `/media?where[filename][like]=${canary}`,
    `/decisions/versions?where[version.title][like]=${canary}`,
    ...hidden.map(({ post }) => `/posts?where[id][equals]=${post.id}&draft=true`),
  ]
  const found: Record<string, number> = {}
  for (const path of asked) {
    const { body } = await rest(config, path, { token })
    found[path] = (body as { totalDocs?: number } | null)?.totalDocs ?? 0
  }
  return found
}

/** The same through GraphQL, where a query names its own depth. */
export async function* walkGraphql(world: World, token: string | null): AsyncGenerator<Answered> {
  const { POST } = await import('@/app/(payload)/api/graphql/route')
  for (const query of graphqlQueries(world)) {
    const request = new Request('http://localhost:3000/api/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `JWT ${token}` }),
      },
      body: JSON.stringify({ query }),
    })
    const text = await (await POST(request)).text()
    // What GraphQL says of a wrong question repeats the question.
    yield { what: query, text: text.replaceAll(/"message":"[^"]*"/g, '') }
  }
}

const ofPost = 'title slug lead embargoNote hero { caption media { alt filename } } meta { title }'

function graphqlQueries({ hidden, linking }: World): string[] {
  const one = hidden.flatMap(({ post: { id } }) => [
    `{ Post(id: "${id}") { ${ofPost} } }`,
    `{ Post(id: "${id}", draft: true) { ${ofPost} } }`,
    `{ versionsPosts(where: { parent: { equals: "${id}" } }) { docs { version { title } } } }`,
  ])
  return [
    `{ Posts(limit: 100) { docs { ${ofPost} } totalDocs } }`,
    `{ Posts(limit: 100, draft: true) { docs { ${ofPost} } } }`,
    `{ versionsPosts(limit: 100) { docs { version { title lead } } } }`,
    `{ allMedia(limit: 100) { docs { alt filename caption } } }`,
    `{ Post(id: "${linking.id}") { body(depth: 4) } }`,
    ...one,
  ]
}
