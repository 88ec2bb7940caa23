import type { SanitizedConfig } from 'payload'

/** Outside production Payload writes `payload-types.ts` anew at every start; a test changes no source. */
export const leaveTypesAlone = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  typescript: { ...config.typescript, autoGenerate: false },
})
