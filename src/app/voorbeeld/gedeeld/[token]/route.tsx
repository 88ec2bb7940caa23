import { clientOf } from '@/platform/client-address'
import { findSharedDraft } from '@/publishing/api'
import { Body } from '@/site/blocks/body'
import { PostPage } from '@/site/pages/post-page'
import { notFound, orErrorPage, privateAnswer, tooManyAsked } from '@/site/visitor/reading-page'
import { siteContext, visit } from '@/site/visitor/visit'

import { sharedDraftLimit } from '../shared-draft-limit'

type Context = { params: Promise<{ token: string }> }

/** A draft for somebody who was sent a link to it. A link that does not work says nothing of why, nor that it ever did. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return orErrorPage(request, async (now) => {
    const seconds = await sharedDraftLimit.secondsToWait(clientOf(request.headers))
    if (seconds !== null) return tooManyAsked(seconds)
    const { token } = await params
    const reader = await visit(now)
    const found = await findSharedDraft(reader, { token, now })
    if (!found) return notFound(request, now)
    const { post, body, until } = found
    return privateAnswer(
      request,
      <PostPage
        site={await siteContext(reader)}
        post={post}
        preview={{ kind: 'shared', until }}
        body={<Body parts={body} today={reader.today} />}
        more={[]}
        consentText=""
      />,
    )
  })
}
