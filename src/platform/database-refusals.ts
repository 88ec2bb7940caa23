import { DomainError } from './domain-error'

/** Two people saved the same thing at the same moment, again and again. */
export class WriteConflictError extends DomainError {
  override name = 'WriteConflictError'
  readonly code = 'WRITE_CONFLICT'

  constructor() {
    super('Iemand anders bewaarde dit op hetzelfde moment. Probeer het opnieuw.')
  }
}

/** So many want to write that the turn did not come in time. */
export class TooBusyError extends DomainError {
  override name = 'TooBusyError'
  readonly code = 'TOO_BUSY'
  override readonly status = 503

  constructor() {
    super('Het is nu te druk om te bewaren. Probeer het over een minuut opnieuw.')
  }
}

/** Somebody else has it open in the newsroom and is typing. */
export class BeingEditedError extends DomainError {
  override name = 'BeingEditedError'
  readonly code = 'BEING_EDITED'
  override readonly status = 423

  constructor() {
    super('Iemand anders werkt hier nu aan. Probeer het over een minuut opnieuw.')
  }
}
