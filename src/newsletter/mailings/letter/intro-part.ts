import { z } from 'zod'

const IntroText = z.object({
  kind: z.literal('text'),
  text: z.string(),
  isBold: z.boolean(),
  isItalic: z.boolean(),
})
const IntroBreak = z.object({ kind: z.literal('break') })
const IntroWords = z.discriminatedUnion('kind', [IntroText, IntroBreak])
/** `href` is absolute: a letter is read away from the site. */
const IntroLink = z.object({
  kind: z.literal('link'),
  href: z.string(),
  parts: z.array(IntroWords),
})
const IntroInline = z.discriminatedUnion('kind', [IntroText, IntroBreak, IntroLink])
export type IntroWords = z.infer<typeof IntroWords>
export type IntroInline = z.infer<typeof IntroInline>

export type IntroList = {
  kind: 'list'
  isOrdered: boolean
  items: { parts: IntroInline[]; list: IntroList | null }[]
}
const IntroList: z.ZodType<IntroList> = z.object({
  kind: z.literal('list'),
  isOrdered: z.boolean(),
  items: z.array(
    z.object({ parts: z.array(IntroInline), list: z.lazy(() => IntroList).nullable() }),
  ),
})

/** A piece of the introduction: what every mail program can show. */
export const IntroPart = z.union([
  z.object({ kind: z.literal('paragraph'), parts: z.array(IntroInline) }),
  IntroList,
])
export type IntroPart = z.infer<typeof IntroPart>
