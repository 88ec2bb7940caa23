type Validation = (value: unknown) => string | true

/** A validation for a text that may be left empty: the pattern, and what to say when it does not fit. */
export function textLike(pattern: RegExp, message: string): Validation {
  return (value) =>
    value === null ||
    value === undefined ||
    value === '' ||
    (typeof value === 'string' && pattern.test(value))
      ? true
      : message
}
