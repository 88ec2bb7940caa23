import { z } from 'zod'

import { idOf } from '@/platform/relation'

/** The id behind a relation; null when there is none, however a database says that. */
export const MaybeReference = z.unknown().optional().transform(idOf)
export const Reference = MaybeReference.pipe(z.string())
