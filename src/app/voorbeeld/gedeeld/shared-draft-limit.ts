import { formLimit } from '@/platform/form-limit.adapter'

/** Whoever was sent a link reads it a few times, with its pictures; whoever tries out links comes nowhere. */
export const sharedDraftLimit = formLimit({ perClient: 300, inAll: 6000, periodSeconds: 600 })
