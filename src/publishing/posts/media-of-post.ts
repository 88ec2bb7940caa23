import { referencesIn } from './references-in'

/** Ids of all files that a post shows: on top, and in the blocks of its body. */
export function mediaOfPost(post: Record<string, unknown>): string[] {
  return referencesIn([post.hero, post.body], ['media', 'file'])
}
