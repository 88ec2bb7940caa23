import type { PayloadRequest } from 'payload'
import type { Finding } from './finding'

import { findingsIn } from './checks'
import { findSurroundings } from './find-surroundings.query'

/** Everything that is wrong with these values of a post, whether they were saved or not. */
export async function findFindings(
  req: PayloadRequest,
  post: Record<string, unknown>,
): Promise<Finding[]> {
  return findingsIn(post, await findSurroundings(req, post))
}
