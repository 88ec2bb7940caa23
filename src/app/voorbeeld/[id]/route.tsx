import { wordingFor } from '@/newsletter/view'
import { findDraft } from '@/publishing/api'
import { Body } from '@/site/blocks/body'
import { PostPage } from '@/site/pages/post-page'
import { LivePreviewScript } from '@/site/shell/live-preview-script'
import { memberVisit } from '@/site/visitor/member-visit'
import { notFound, orErrorPage, privateAnswer } from '@/site/visitor/reading-page'
import { siteContext } from '@/site/visitor/visit'

type Context = { params: Promise<{ id: string }> }

/** A draft as readers would see it, for members of its party. To everybody else there is nothing here. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return orErrorPage(request, async (now) => {
    const visit = await memberVisit(request, now)
    const found = visit && (await findDraft(visit, (await params).id))
    if (!found) return notFound(request, now)
    const { post, body, stageName } = found
    return privateAnswer(
      request,
      <PostPage
        site={await siteContext(visit)}
        post={post}
        preview={{ kind: 'own', stageName }}
        body={
          <>
            <Body parts={body} today={visit.today} />
            <LivePreviewScript />
          </>
        }
        more={[]}
        consentText={wordingFor({ kind: 'party', name: post.party.name }).text}
      />,
    )
  })
}
