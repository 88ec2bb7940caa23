/** That somebody took the trouble: a solved challenge, or a button that was pressed twice. It counts once. */
export type Proof = {
  /** Names this proof among those that were spent; says nothing about who gave it. */
  key: string
  /** From then on it is refused for its age, and need not be remembered. */
  expiresAt: Date
  /** It belongs to exactly what was typed, so that the same proof again is the same form again. */
  isOfThisForm: boolean
}
