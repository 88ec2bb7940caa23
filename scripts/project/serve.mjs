import { createRequire } from 'node:module'

import './end-with-parent.mjs'
import { nextCommand } from './next.mjs'

// Next's command has no extension, and Node 20.9 takes such a file for an ES module unless it is required.
createRequire(import.meta.url)(nextCommand)
