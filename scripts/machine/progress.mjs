const heartbeatMs = 15_000

/**
 * Shows a step while it is under way: a counting line on a screen, a line now and then in a log.
 * Returns what the work returns.
 */
export async function showProgress(title, work, { out = process.stdout, now = Date.now } = {}) {
  const start = now()
  const seconds = () => `${Math.round((now() - start) / 1000)} s`
  const rewrite = () => out.write(`\r${title} … ${seconds()}`)
  const append = () => out.write(`${title} … ${seconds()}\n`)

  if (out.isTTY) rewrite()
  else out.write(`${title} …\n`)
  const ticking = out.isTTY ? setInterval(rewrite, 1000) : setInterval(append, heartbeatMs)

  try {
    const result = await work()
    out.write(`${out.isTTY ? '\r' : ''}${title}: klaar, ${seconds()}   \n`)
    return result
  } catch (error) {
    if (out.isTTY) out.write('\n')
    throw error
  } finally {
    clearInterval(ticking)
  }
}
