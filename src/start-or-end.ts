/**
 * Starts the site, or ends the process with one sentence. Next would go on and answer every request with an error, and
 * whoever watches the process would not know.
 */
export async function startOrEnd(): Promise<void> {
  try {
    // Imported here, because the configuration itself refuses a wrong environment.
    const { startUp } = await import('./start-up')
    await startUp()
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
