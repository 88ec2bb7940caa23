import { visit } from './visit'

/** A load balancer that waits longer than this would rather ask another server. */
const patienceMs = 3000

export async function isDatabaseReachable(now: Date): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs)
  })
  try {
    return await Promise.race([hasAnswered(now), tooLate])
  } finally {
    clearTimeout(timer)
  }
}

async function hasAnswered(now: Date): Promise<boolean> {
  try {
    const { payload, user } = await visit(now)
    await payload.find({
      collection: 'municipalities',
      limit: 1,
      pagination: false,
      depth: 0,
      select: {},
      overrideAccess: false,
      user,
    })
    return true
  } catch {
    // Whatever went wrong, readers cannot be served; the pages themselves log what it was.
    return false
  }
}
