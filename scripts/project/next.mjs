import { projectPath } from './paths.mjs'

/** Next's own command, without a shell. */
export const nextCommand = projectPath('node_modules/next/dist/bin/next')

/** Production, and nothing told to Next's makers about who runs it. */
export function inProduction(env) {
  return { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
}
