export type AddressKeys = { current: string; secrets: Record<string, string> }

/** The key that is made of PAYLOAD_SECRET: the only one as long as ADDRESS_KEYS is empty, and written there without a secret. */
const firstKey = 'k1'
const shortestSecret = 32

/**
 * `k2:<secret>,k1`: the current key first, then those that only open what was made with them. Expects a text in which
 * `addressKeysProblem` finds nothing wrong.
 */
export function readAddressKeys(text: string | undefined, payloadSecret: string): AddressKeys {
  const entries = text === undefined ? [{ id: firstKey, secret: '' }] : entriesIn(text)
  return {
    current: entries[0]?.id ?? firstKey,
    secrets: Object.fromEntries(
      entries.map(({ id, secret }) => [id, secret === '' ? payloadSecret : secret]),
    ),
  }
}

/** What is wrong with ADDRESS_KEYS, for the operator; never with a secret in it. Null when it can be used. */
export function addressKeysProblem(text: string): string | null {
  const entries = entriesIn(text)
  const ids = entries.map(({ id }) => id)
  if (ids.some((id) => !/^k[1-9][0-9]{0,3}$/.test(id)))
    return `${prefix} begint elke sleutel met k en een getal, zoals k2:… / each key begins with k and a number.`
  if (new Set(ids).size < ids.length)
    return `${prefix} staat een sleutel twee keer / a key stands twice.`
  if (entries.some(({ id, secret }) => secret === '' && id !== firstKey))
    return `${prefix} mag alleen k1 zonder geheim staan; die hoort bij PAYLOAD_SECRET / only k1 may stand without a secret.`
  if (entries.some(({ secret }) => secret !== '' && secret.length < shortestSecret))
    return `${prefix} is een geheim te kort: gebruik openssl rand -hex 32 / a secret is too short.`
  return null
}

const prefix = 'In ADDRESS_KEYS'

function entriesIn(text: string): { id: string; secret: string }[] {
  return text.split(',').map((entry) => {
    const [id = '', ...rest] = entry.trim().split(':')
    return { id, secret: rest.join(':') }
  })
}
