import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { ValidationError } from 'payload'

import { sharp } from '@/platform/sharp.adapter'

import { fileProblem, unreadablePicture } from './file-problem'

type UploadedFile = NonNullable<PayloadRequest['file']>

/** Before Payload looks at the file: its own words are English and do not say what to do. */
export const refuseFile: CollectionBeforeOperationHook = async ({ args, req, collection }) => {
  const message = req.file ? await problemOf(req.file) : null
  if (message === null) return args
  throw new ValidationError({ collection: collection.slug, req, errors: [{ path: 'file', message }] })
}

async function problemOf({ name, mimetype, size, data }: UploadedFile): Promise<string | null> {
  const problem = fileProblem({ name, type: mimetype, sizeBytes: size })
  if (problem !== null || !mimetype.startsWith('image/')) return problem
  return (await isPicture(data)) ? null : unreadablePicture
}

async function isPicture(data: Buffer): Promise<boolean> {
  try {
    const { width } = await sharp(data).metadata()
    return width > 0
  } catch (error) {
    // The library throws plain errors for whatever it cannot open.
    if (error instanceof Error) return false
    throw error
  }
}
