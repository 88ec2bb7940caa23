import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

/**
 * Keeps personal texts unreadable in the database and lets them be found again without being read. Everything is derived
 * from one secret per key id; the id travels in front of every value (`k1.…`), so that a second key can be added later
 * and old values still open.
 */
export type AddressCipher = {
  /** Encrypted anew each time. `boundTo` must be given again to open it, so a value cannot be moved to another row. */
  seal: (text: string, boundTo: string) => string
  /** Throws SealedTextError when the text was not sealed with a known key, for this place, or was changed. */
  open: (sealed: string, boundTo: string) => string
  /** The same text gives the same hash, which cannot be computed without the secret. Made with the current key. */
  lookupHash: (text: string) => string
  /** Under each known key, the current first: what was stored before the key was changed is found too. */
  lookupHashes: (text: string) => string[]
  sign: (text: string) => string
  isSigned: (text: string, signature: string) => boolean
  /** The key that everything new is made with. */
  currentKey: string
  /** Keys that only open, find and check. */
  oldKeys: readonly string[]
}

export type KeyRing = { current: string; secrets: Readonly<Record<string, string>> }

export class SealedTextError extends Error {
  override name = 'SealedTextError'

  constructor() {
    super('A sealed text could not be opened: another key, another place, or it was changed.')
  }
}

const nonceBytes = 12
const tagBytes = 16

export function addressCipher({ current, secrets }: KeyRing): AddressCipher {
  const key = (id: string, purpose: Purpose): Buffer => {
    const secret = secrets[id]
    if (secret === undefined) throw new SealedTextError()
    return deriveKey(secret, `${purpose}/${id}`)
  }
  const keyed = (id: string, purpose: Purpose, text: string): string =>
    `${id}.${createHmac('sha256', key(id, purpose)).update(text).digest('base64url')}`

  const oldKeys = Object.keys(secrets).filter((id) => id !== current)

  return {
    currentKey: current,
    oldKeys,
    seal: (text, boundTo) => {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key(current, 'seal'), nonce).setAAD(
        Buffer.from(boundTo),
      )
      const body = Buffer.concat([
        nonce,
        cipher.update(text, 'utf8'),
        cipher.final(),
        cipher.getAuthTag(),
      ])
      return `${current}.${body.toString('base64url')}`
    },
    open: (sealed, boundTo) => {
      const { id, rest } = split(sealed)
      const body = Buffer.from(rest, 'base64url')
      if (body.length < nonceBytes + tagBytes) throw new SealedTextError()
      const decipher = createDecipheriv(
        'aes-256-gcm',
        key(id, 'seal'),
        body.subarray(0, nonceBytes),
      )
      decipher.setAAD(Buffer.from(boundTo)).setAuthTag(body.subarray(-tagBytes))
      try {
        const text = Buffer.concat([
          decipher.update(body.subarray(nonceBytes, -tagBytes)),
          decipher.final(),
        ])
        return text.toString('utf8')
      } catch {
        // The reason says nothing more than this, and must not.
        throw new SealedTextError()
      }
    },
    lookupHash: (text) => keyed(current, 'find', text),
    lookupHashes: (text) => [current, ...oldKeys].map((id) => keyed(id, 'find', text)),
    sign: (text) => keyed(current, 'sign', text),
    isSigned: (text, signature) => {
      const { id } = split(signature)
      return secrets[id] !== undefined && isSame(keyed(id, 'sign', text), signature)
    },
  }
}

type Purpose = 'seal' | 'find' | 'sign'

// PAYLOAD_SECRET signs logins too; the label gives this use keys of its own that tell nothing about the others.
const derivedKeys = new Map<string, Buffer>()
function deriveKey(secret: string, label: string): Buffer {
  const name = `${label}/${createHash('sha256').update(secret).digest('hex')}`
  const known = derivedKeys.get(name)
  if (known) return known
  const key = Buffer.from(hkdfSync('sha256', secret, '', `raadlijn/addresses/${label}`, 32))
  derivedKeys.set(name, key)
  return key
}

function split(value: string): { id: string; rest: string } {
  const dot = value.indexOf('.')
  return dot < 1 ? { id: '', rest: '' } : { id: value.slice(0, dot), rest: value.slice(dot + 1) }
}

function isSame(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}
