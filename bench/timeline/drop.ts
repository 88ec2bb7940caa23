import { getPayload } from 'payload'

import { leaveTypesAlone } from '@tests/support/leave-types-alone'

/** Takes away the database that DATABASE_URI names; a file goes with its folder. */
type Droppable = { connection?: { dropDatabase: () => Promise<unknown> } }

const { default: config } = await import('@payload-config')
const payload = await getPayload({ config: leaveTypesAlone(await config) })
await (payload.db as unknown as Droppable).connection?.dropDatabase()
await payload.destroy()
process.exit(0)
