/** Next calls this once in every process that it starts, before the first request. */
export async function register(): Promise<void> {
  // Next replaces this literal while it bundles, so that nothing of the server ends up elsewhere.
  // eslint-disable-next-line no-restricted-syntax -- see above; platform/env.ts could not be read from the edge.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startOrEnd } = await import('./start-or-end')
  await startOrEnd()
}
