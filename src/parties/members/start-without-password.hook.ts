import type { CollectionBeforeValidateHook } from 'payload'
import type { User } from '@/payload-types'

import { newToken } from '@/platform/tokens.adapter'

/** A manager makes an account, its owner alone chooses the password: until then there is one that nobody knows. */
export const startWithoutPassword: CollectionBeforeValidateHook<User> = ({
  data,
  operation,
  req,
}) => (operation === 'create' && req.user ? { ...data, password: newToken() } : data)
