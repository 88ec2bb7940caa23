const brand = Symbol.for('raadlijn.domain-error')

/**
 * A rule of ours that refuses to bend. `code` is the contract with callers; the message is Dutch
 * and may be reworded. `status` is what the refusal becomes over HTTP.
 */
export abstract class DomainError extends Error {
  override name = 'DomainError'
  abstract readonly code: string
  readonly status: number = 409
  /** The fields that it is about, where a form can show it. */
  readonly fields?: readonly { path: string; message: string }[]
  readonly [brand] = true
}

/** Knows one also when a bundler loaded this file twice, which `instanceof` would not. */
export function isDomainError(error: unknown): error is DomainError {
  return error instanceof Error && brand in error
}
