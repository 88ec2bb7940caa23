import { startResendStandIn } from './resend-stand-in'

/** The stand-in as a process of its own: `resend-stand-in-child.ts [JSON of its behaviour]`. Says where it listens. */
const [behaviour = '{}'] = process.argv.slice(2)
const { url } = await startResendStandIn(JSON.parse(behaviour) as object)
process.stdout.write(`${url}\n`)
