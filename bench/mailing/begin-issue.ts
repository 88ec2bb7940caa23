import { getPayload } from 'payload'

import config from '@payload-config'
import { addReaders } from '@tests/support/add-readers'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { makeRunningMailing } from '@tests/support/make-mailing'

/** Leaves an issue of which sending has begun, for as many readers as asked: `begin-issue.ts COUNT`. */
const count = Number(process.argv[2])

const payload = await getPayload({ config })
const party = await makeParty(payload, { municipality: (await makeMunicipality(payload)).id })
await addReaders(payload, { party: party.id, count })
await makeRunningMailing(payload, party)
process.exit(0)
