import { getPayload } from 'payload'

import { leaveTypesAlone } from './leave-types-alone'

/** `migrate-template.ts PATH`: an empty database of the product, for the tests to copy. */
process.env.DATABASE_URI = `file:${process.argv[2] ?? ''}`

const { default: config } = await import('@payload-config')
const payload = await getPayload({ config: leaveTypesAlone(await config) })
await payload.destroy()
// Whatever the configuration keeps going (a heartbeat, a schedule) has no business here.
process.exit(0)
