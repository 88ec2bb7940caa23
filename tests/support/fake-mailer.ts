import type { BatchMailer, Mail, Mailer, MailOutcome } from '@/platform/mailer'

/** Keeps what it was given; like a real provider it accepts an idempotency key once and answers the same ids again. */
export class FakeMailer implements BatchMailer, Mailer {
  /** One for each letter that would have reached somebody. */
  readonly sent: Mail[] = []
  /** Every mail of every call, refused and repeated ones too. */
  readonly attempts: Mail[] = []
  /** The keys of the batches that were handed over, repeated ones too. */
  readonly batchKeys: string[] = []
  mostAtOnce = 100
  remembersForMs = 23 * 60 * 60 * 1000
  readonly #accepted = new Map<string, { id: string }[]>()
  readonly #refusals: Error[] = []
  readonly #refusedAddresses = new Set<string>()

  /** The next calls reject with these, in this order. */
  refuseNext(...errors: Error[]): void {
    this.#refusals.push(...errors)
  }

  /** A mailbox that no batch gets a mail into. */
  refuseAddress(address: string): void {
    this.#refusedAddresses.add(address)
  }

  whenFree(): Promise<void> {
    return Promise.resolve()
  }

  async send(mail: Mail): Promise<{ id: string }> {
    const [accepted] = await this.#take([mail], mail.idempotencyKey)
    return accepted ?? { id: '' }
  }

  async sendBatch(mails: readonly Mail[], idempotencyKey: string): Promise<MailOutcome[]> {
    this.batchKeys.push(idempotencyKey)
    const wanted = mails.filter(({ to }) => !this.#refusedAddresses.has(to))
    const ids = (await this.#take(wanted, idempotencyKey)).values()
    return mails.map(({ to }) =>
      this.#refusedAddresses.has(to)
        ? { code: 'fake-422' }
        : { id: ids.next().value?.id ?? 'accepted-before' },
    )
  }

  to(address: string): Mail[] {
    return this.sent.filter((mail) => mail.to === address)
  }

  async #take(mails: readonly Mail[], key: string | undefined): Promise<{ id: string }[]> {
    this.attempts.push(...mails)
    const refusal = this.#refusals.shift()
    if (refusal) throw refusal
    // A real provider answers later, which is when another process gets its chance.
    await new Promise((resolve) => setImmediate(resolve))
    const known = key && this.#accepted.get(key)
    if (known) return known

    const ids = mails.map((mail) => ({ id: `fake-${this.sent.push(mail)}` }))
    if (key) this.#accepted.set(key, ids)
    return ids
  }
}
