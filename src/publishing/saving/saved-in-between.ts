import { DomainError } from '@/platform/domain-error'

/** Somebody saved this post after the text that this save started from. */
export class SavedInBetweenError extends DomainError {
  readonly code = 'SAVED_IN_BETWEEN'
  // Named by its field, so that the form keeps it there and does not only show it in passing.
  override readonly fields = [{ path: 'basedOn', message: this.message }]
}
