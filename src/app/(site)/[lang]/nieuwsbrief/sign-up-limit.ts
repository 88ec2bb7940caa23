import { formLimit } from '@/platform/form-limit.adapter'

/** A family behind one address signs up for everything in one evening; a machine does not come far. */
export const signUpLimit = formLimit({ perClient: 30, inAll: 1000, periodSeconds: 600 })
