import type { CollectionBeforeOperationHook } from 'payload'
import type { User } from '@/payload-types'

import { z } from 'zod'

import { hashInVain } from './hash-in-vain.adapter'

const Login = z.object({
  data: z.object({
    email: z.string().transform((email) => email.toLowerCase().trim()),
    password: z.string().refine((password) => password.trim() !== ''),
  }),
})

/**
 * Payload hashes a password only where there is an account that it may open, and the time that it takes would tell who
 * has one. Where it stops before that, the same work is done for nothing.
 */
export const takeAsLong: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const login = operation === 'login' ? Login.safeParse(args) : null
  if (!login?.success) return args
  const { email, password } = login.data.data
  const account = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { email: { equals: email } },
    req,
  })
  if (account === null || !isHashed(account) || isLocked(account)) await hashInVain(password)
  return args
}

const isHashed = ({ hash, salt }: User): boolean => Boolean(hash && salt)

const isLocked = ({ lockUntil }: User): boolean =>
  Boolean(lockUntil) && new Date(lockUntil ?? 0).getTime() > Date.now()
