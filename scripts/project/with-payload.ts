import type { Payload } from 'payload'

import { getPayload } from 'payload'

import { DatabaseUnavailableError } from '@/platform/connect-clearly.adapter'
import { EnvironmentError } from '@/platform/env'

import { endWith, Failure } from '../machine/failure.mjs'

import { environment } from './environment.mjs'

// Before anything reads it. A script has no development server to reload with, and would wait for one.
Object.assign(process.env, environment(), { DISABLE_PAYLOAD_HMR: 'true' })

/** Opens the database of the product, does the work, says what came of it, and ends the process. */
export async function withPayload(work: (payload: Payload) => Promise<string>): Promise<never> {
  try {
    const { default: config } = await import('../../payload.config')
    const payload = await getPayload({ config })
    console.log(await work(payload))
    await payload.destroy()
    process.exit(0)
  } catch (error) {
    endWith(isForTheOperator(error) ? new Failure(error.message) : error)
  }
  // An open database would keep the process alive.
  process.exit(1)
}

function isForTheOperator(error: unknown): error is Error {
  return error instanceof EnvironmentError || error instanceof DatabaseUnavailableError
}
