import { getPayload } from 'payload'

import config from '@payload-config'
import { postboxOf, rotateKeys } from '@/newsletter/api'

/**
 * `rotate-child.ts`: changes the keys of the database of a test, as `npm run rotate-keys` does, with the ADDRESS_KEYS that it
 * is started with. Says 'sealed' at each value, slowly enough to be killed in the middle.
 */
const payload = await getPayload({ config })
const { cipher } = postboxOf(payload)
const pause = new Int32Array(new SharedArrayBuffer(4))

process.stdin.once('data', () => void run())
process.stdout.write('ready\n')

let sealed = 0
async function run(): Promise<void> {
  const slowly = {
    ...cipher,
    seal: (text: string, boundTo: string) => {
      Atomics.wait(pause, 0, 0, 2)
      sealed += 1
      process.stdout.write(`sealed ${sealed}.\n`)
      return cipher.seal(text, boundTo)
    },
  }
  const done = await rotateKeys(payload, { cipher: slowly, now: new Date() })
  process.stdout.write(`done ${JSON.stringify(done)}\n`)
  process.exit(0)
}
