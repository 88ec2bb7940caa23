import type { PayloadRequest } from 'payload'

/** The post as readers have it now, next to any newer draft. */
export async function publishedPost(
  req: PayloadRequest,
  id: string,
): Promise<Record<string, unknown>> {
  return {
    ...(await req.payload.findByID({
      collection: 'posts',
      id,
      draft: false,
      depth: 0,
      showHiddenFields: true,
      // Compared with the change that is being saved; the change itself was allowed by access.
      overrideAccess: true,
      req,
    })),
  }
}
