/** Next calls this once in every process that it starts, before the first request. */
export async function register(): Promise<void> {
  // Next replaces these literals while it bundles, so that nothing of the server ends up elsewhere.
  // eslint-disable-next-line no-restricted-syntax -- see above; platform/env.ts could not be read from the edge.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  try {
    const { startUp } = await import('./start-up')
    await startUp()
  } catch (error) {
    // Next would go on and answer every request with an error, and whoever watches the process would not know.
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
