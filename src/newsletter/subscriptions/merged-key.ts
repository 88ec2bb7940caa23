const beginning = 'samengevoegd'

/**
 * Stands where the key of a subscription stood, or the hash of a subscriber, that went into another one; unique, and no
 * target and no address has it.
 */
export const mergedKey = ({ into, id }: { into: string; id: string }): string =>
  `${beginning}:${into}:${id}`

/** The id of what this one went into; null when it stands on its own. */
export function mergedInto(key: string): string | null {
  const [first, into] = key.split(':')
  return first === beginning && into ? into : null
}
