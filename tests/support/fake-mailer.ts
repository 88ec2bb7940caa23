import type { Mail, Mailer } from '@/platform/mailer'

/** Keeps what it was given; like a real provider it accepts an idempotency key once and answers the same id again. */
export class FakeMailer implements Mailer {
  /** One for each letter that would have reached somebody. */
  readonly sent: Mail[] = []
  /** Every call, refused and repeated ones too. */
  readonly attempts: Mail[] = []
  readonly #accepted = new Map<string, string>()
  readonly #refusals: Error[] = []

  /** The next calls reject with these, in this order. */
  refuseNext(...errors: Error[]): void {
    this.#refusals.push(...errors)
  }

  async send(mail: Mail): Promise<{ id: string }> {
    this.attempts.push(mail)
    const refusal = this.#refusals.shift()
    if (refusal) throw refusal
    // A real provider answers later, which is when another process gets its chance.
    await new Promise((resolve) => setImmediate(resolve))
    const known = mail.idempotencyKey && this.#accepted.get(mail.idempotencyKey)
    if (known) return { id: known }

    this.sent.push(mail)
    const id = `fake-${this.sent.length}`
    if (mail.idempotencyKey) this.#accepted.set(mail.idempotencyKey, id)
    return { id }
  }

  to(address: string): Mail[] {
    return this.sent.filter((mail) => mail.to === address)
  }
}
