import type { ReactElement } from 'react'
import type { KeptAnswer } from '@/platform/kept-answer'
import type { Made } from '@/platform/reading-cache'
import type { SiteContext } from '../site-context'
import type { Visit } from './visit'

import { createElement, isValidElement } from 'react'

import { env } from '@/platform/env'
import { answerTo, keptAnswer, sizeOf } from '@/platform/kept-answer'
import { askedIn, withQuery } from '@/platform/asked'
import { readingPages } from '@/platform/reading-cache.adapter'
import { transportSecurity } from '@/platform/transport-security'

import { renderDocument } from '../document/render-document'
import { ErrorPage } from '../pages/error-page'
import { NotFoundPage } from '../pages/not-found-page'

import { bareSiteContext, siteContext, visit } from './visit'

/** A feed, a calendar: text that is no page. */
export type TextAnswer = { contentType: string; body: string }

/** What was at this address and is no more (410): a page that says so. */
export type GonePage = { gone: ReactElement }

/** What stands at another address now (308). */
export type MovedPage = { movedTo: string }

type Params = Record<string, string>
/** What is no page of one language, such as the sitemap, stands outside the folder of languages. */
type Context<P extends Params> = { params: Promise<(P & { lang?: string }) | undefined> }
type Handler<P extends Params> = (request: Request, context: Context<P>) => Promise<Response>

type Answer = ReactElement | TextAnswer | GonePage | MovedPage

type Page<P extends Params, Q extends string> = {
  address: (params: P) => string
  /** The questions that may stand behind the address (`?orgaan=…`), in one fixed order; all others are ignored. */
  asks?: readonly Q[]
  /** Null when there is nothing at this address. */
  make: (
    visit: Visit,
    params: P,
    site: SiteContext,
    asked: Partial<Record<Q, string>>,
  ) => Promise<Answer | null>
}

/** A GET handler for what everybody sees alike: made once, and kept until something that it shows changes. */
export function readingPage<P extends Params, Q extends string = never>({
  address,
  asks = [],
  make,
}: Page<P, Q>): Handler<P> {
  return (request, context) =>
    orErrorPage(request, async (now) => {
      const { lang = 'nl', ...rest } = (await context.params) ?? {}
      // What is left of the params of this very route, once the language is out.
      const params = rest as unknown as P
      if (lang !== 'nl') return notFound(request, now)
      const path = address(params)
      const spelled = path.toLowerCase()
      if (!isPlainPath(spelled)) return notFound(request, now)
      if (path !== spelled) return movedTo(spelled)

      const asked = askedIn(request, asks)
      const answer = await readingPages().read(withQuery(path, asked), now, async () => {
        const reader = await visit(now)
        const site = await siteContext(reader)
        const made = await make(reader, params, site, asked)
        return made === null ? missing(reader, site) : asMade(reader, made)
      })
      return answerTo(request, answer)
    })
}

/** An answer for one reader at one moment, such as the hits of a search: kept by nobody. */
export function passingPage(
  make: (visit: Visit, site: SiteContext, request: Request) => Promise<ReactElement | null>,
): (request: Request) => Promise<Response> {
  return (request) =>
    orErrorPage(request, async (now) => {
      const reader = await visit(now)
      const page = await make(reader, await siteContext(reader), request)
      if (page === null) return notFound(request, now)
      return answerTo(request, await htmlAnswer(page, { cacheControl: 'no-store' }))
    })
}

/** A page that search engines and caches leave alone, whatever links to it. */
export async function privateAnswer(request: Request, page: ReactElement): Promise<Response> {
  const response = answerTo(request, await htmlAnswer(page, { cacheControl: 'no-store' }))
  response.headers.set('x-robots-tag', 'noindex, nofollow')
  return response
}

/** For whoever asks too often; the same whatever was asked for. */
export function tooManyAsked(seconds: number): Response {
  return new Response('Er is net te veel gevraagd. Probeer het over een paar minuten opnieuw.', {
    status: 429,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': String(seconds),
    },
  })
}

/** For every address that no other route knows; one that was only written in capitals is known after all. */
export function notFoundPage(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const spelled = pathname.toLowerCase()
  return orErrorPage(request, async (now) =>
    spelled !== pathname && isPlainPath(spelled) ? movedTo(spelled) : notFound(request, now),
  )
}

export async function notFound(request: Request, now: Date): Promise<Response> {
  const reader = await visit(now)
  const { page } = await missing(reader, await siteContext(reader))
  return answerTo(request, page)
}

/** Runs the handler; what goes wrong in it becomes a page that says so, and a line in the log. */
export async function orErrorPage(
  request: Request,
  handle: (now: Date) => Promise<Response>,
): Promise<Response> {
  const now = new Date()
  try {
    return await handle(now)
  } catch (err) {
    // eslint-disable-next-line no-console -- Payload, which has the log, may be what does not start.
    console.error({ msg: 'A page could not be made', path: new URL(request.url).pathname, err })
    const page = createElement(ErrorPage, { site: bareSiteContext(now) })
    return answerTo(request, await htmlAnswer(page, { status: 500, cacheControl: 'no-store' }))
  }
}

// Browsers ask each time whether their copy is still right. A proxy in front may answer for one second by itself, which
// saves the server in a rush and still shows a publication at once.
const sharedForASecond = 'public, max-age=0, s-maxage=1, must-revalidate'

type Look = { status?: number; cacheControl?: string }

async function htmlAnswer(page: ReactElement, look: Look = {}): Promise<KeptAnswer> {
  const { status = 200, cacheControl = sharedForASecond } = look
  return keptAnswer({
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': cacheControl,
      ...transportSecurity(env().siteUrl),
    },
    body: await renderDocument(page),
  })
}

async function asMade({ tags }: Visit, made: Answer): Promise<Made<KeptAnswer>> {
  const page = await answerOf(made)
  // While somebody works on the code, a page must show the newest code.
  return { page, tags, sizeBytes: sizeOf(page), isKept: env().isProduction }
}

async function answerOf(made: Answer): Promise<KeptAnswer> {
  if (isValidElement(made)) return htmlAnswer(made)
  if ('gone' in made) return htmlAnswer(made.gone, { status: 410 })
  if ('movedTo' in made)
    return keptAnswer({ status: 308, headers: movedHeaders(made.movedTo), body: '' })
  return textAnswer(made)
}

function textAnswer({ contentType, body }: TextAnswer): KeptAnswer {
  const headers = { 'content-type': contentType, 'cache-control': sharedForASecond }
  return keptAnswer({ status: 200, headers, body })
}

/** Not kept: it costs little to look again, and addresses that do not exist are without number. */
async function missing({ tags }: Visit, site: SiteContext): Promise<Made<KeptAnswer>> {
  const page = await htmlAnswer(createElement(NotFoundPage, { site }), { status: 404 })
  return { page, tags, sizeBytes: sizeOf(page), isKept: false }
}

const isPlainPath = (path: string): boolean => /^[a-z0-9./-]+$/.test(path)

const movedTo = (path: string): Response =>
  new Response(null, { status: 308, headers: movedHeaders(path) })

const movedHeaders = (path: string) => ({ location: path, 'cache-control': sharedForASecond })
