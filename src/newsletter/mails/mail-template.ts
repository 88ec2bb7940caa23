import type { TargetKey } from '../targets'

/** One mail for many readers: only the addresses that end their subscriptions are each reader's own. */
export type MailTemplate = {
  subject: string
  /** Holds `endingMark(target)` wherever the address comes that ends the subscription to that target. */
  html: string
  text: string
  /** The name above the letter when it is not the platform's own. */
  fromName: string | null
  replyTo: string | null
}

/** Stands for the address that ends one subscription, until it is known whose. Nothing can be reached there. */
export const endingMark = (target: TargetKey) => `https://lezer.invalid/stop/${target}`

/** The mail for one reader. An address holds no sign that means something in HTML. */
export function filledIn<Template extends Pick<MailTemplate, 'html' | 'text'>>(
  template: Template,
  endings: ReadonlyMap<TargetKey, string>,
): Template {
  const fill = (text: string) =>
    [...endings].reduce(
      (filled, [target, url]) => filled.replaceAll(endingMark(target), () => url),
      text,
    )
  return { ...template, html: fill(template.html), text: fill(template.text) }
}
