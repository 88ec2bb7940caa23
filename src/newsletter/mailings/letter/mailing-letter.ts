import { z } from 'zod'

import { IntroPart } from './intro-part'

const Text = z.string()
const MaybeText = z.string().nullable()

/** A picture that every mail program can show, at the size in which it is shown. `src` is absolute. */
const LetterPicture = z.object({
  src: z.string(),
  width: z.number(),
  height: z.number(),
  alt: z.string(),
})
export type LetterPicture = z.infer<typeof LetterPicture>

const PostCard = z.object({
  kind: z.literal('stuk'),
  id: Text,
  /** "Standpunt", "Raadsnieuws": ready to be read, as all words here. */
  label: Text,
  title: Text,
  lead: Text,
  publishedOn: Text,
  url: Text,
  picture: LetterPicture.nullable(),
  stances: z.array(
    z.object({ sign: Text, label: Text, on: Text, conditions: MaybeText, conditionsLabel: Text }),
  ),
  /** Paid political advertising says so wherever it is named (EU 2024/900, article 11). */
  isAdvertising: z.boolean(),
})
export type PostCard = z.infer<typeof PostCard>

const DecisionCard = z.object({
  kind: z.literal('besluit'),
  id: Text,
  /** "Raadsbesluit", "Bespreking": not every step decides. */
  label: Text,
  title: Text,
  /** Never more precise than the source. */
  when: Text,
  /** "Verwacht", "Gebeurd"; for a plan that passed in silence what the site says of it. */
  status: Text,
  outcome: MaybeText,
  by: MaybeText,
  summary: MaybeText,
  url: Text,
})
export type DecisionCard = z.infer<typeof DecisionCard>

/** An issue as every reader gets it and the archive shows it: put together once, when sending begins. */
export const MailingLetter = z.object({
  subject: Text,
  preheader: Text,
  /** Of the platform, without a slash at the end. */
  siteUrl: Text,
  archiveUrl: Text,
  party: z.object({
    id: Text,
    name: Text,
    slogan: MaybeText,
    /** `#` and six hexadecimal digits, readable under white text. */
    accent: Text,
    url: Text,
    logo: LetterPicture.nullable(),
    support: z.object({ label: Text, url: Text }).nullable(),
    senderName: MaybeText,
    replyTo: MaybeText,
  }),
  colophon: z.object({
    responsible: Text,
    /** Postal address, one line an entry. */
    address: z.array(Text),
    email: MaybeText,
  }),
  intro: z.array(IntroPart),
  cards: z.array(z.discriminatedUnion('kind', [PostCard, DecisionCard])),
})
export type MailingLetter = z.infer<typeof MailingLetter>
export type LetterCard = MailingLetter['cards'][number]
