import type Sharp from 'sharp'

import { createRequire } from 'node:module'

/**
 * The image library. Required and not imported: the ES module of sharp 0.35 is written with import attributes, which
 * Node knows since 20.10, and Raadlijn runs on 20.9.
 */
export const sharp = createRequire(import.meta.url)('sharp') as typeof Sharp
