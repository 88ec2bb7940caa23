import type { Endpoint } from 'payload'

import { dutchDay } from '@/platform/amsterdam-time'
import { pageFrom } from '@/platform/paging'

import { compareVersions, findVersions } from './find-versions.query'
import { restoreVersion } from './restore-version.command'

type OwnEndpoint = Omit<Endpoint, 'root'>

/** `GET /api/posts/:id/history?page=1` */
const listVersions: OwnEndpoint = {
  path: '/:id/history',
  method: 'get',
  handler: async (req) => {
    const page = pageFrom(textOf(req.query.page))
    return privately(await findVersions(req, { postId: String(req.routeParams?.id), page }))
  },
}

/** `GET /api/posts/:id/compare?from=…&to=…` */
const compareTwoVersions: OwnEndpoint = {
  path: '/:id/compare',
  method: 'get',
  handler: async (req) => {
    const changes = await compareVersions(req, {
      postId: String(req.routeParams?.id),
      from: textOf(req.query.from) ?? '',
      to: textOf(req.query.to) ?? '',
      today: dutchDay(new Date()),
    })
    return changes ? privately({ changes }) : refusal()
  },
}

/** In the place of Payload's own, which brings a stage and an approval back with the text. */
const restoreOneVersion: OwnEndpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const post = await restoreVersion(req, String(req.routeParams?.id))
    return post ? privately({ doc: { id: post.id, stage: post.stage } }) : refusal()
  },
}

export const versionEndpoints: OwnEndpoint[] = [listVersions, compareTwoVersions, restoreOneVersion]

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

const privately = (body: object): Response =>
  Response.json(body, { headers: { 'cache-control': 'no-store' } })

const refusal = (): Response =>
  Response.json(
    { errors: [{ message: 'Deze versie is er niet, of is niet van uw partij.' }] },
    { status: 404 },
  )
