import type { CollectionSlug, FieldHook, PayloadRequest, TextField, Where } from 'payload'

import slugify from '@sindresorhus/slugify'

import { idOf } from './relation'
import { words } from './words'

const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
const maxLength = 80

/** "Raad besluit: 1,2 miljoen" → "raad-besluit-1-2-miljoen"; never longer than 80 characters. */
export function toSlug(text: string): string {
  return slugify(text, { decamelize: false }).slice(0, maxLength).replace(/-+$/, '')
}

type SlugOptions = {
  /** The field that the address is made from while nobody has typed one. */
  from: 'title' | 'name'
  /** The relation within which addresses differ (a party); the collection's own index guards the two together. */
  within?: string
  /** Until this field is filled (`publishedAt`), an address that was made from the title follows the title. */
  settledBy?: string
  /** A component in the place of the usual hint. */
  hint?: string
  /** Words that are addresses of something else. */
  reserved?: readonly string[]
}

/** The last part of a public address. Left empty, it is made from the title or the name and made unique by a number. */
export function slugField(options: SlugOptions): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: words('Webadres', 'Web address'),
    required: true,
    unique: options.within === undefined,
    index: true,
    maxLength,
    admin: {
      position: 'sidebar',
      components: {
        Label: '/platform/admin/optional-label.client#OptionalLabel',
        ...(options.hint && { Description: options.hint }),
      },
      description: madeFrom[options.from],
    },
    hooks: { beforeValidate: [fillFrom(options)] },
    // A form may leave it to the server; and without a title there is no address either, which the title says.
    validate: (value: unknown, { data, event }: Validating) =>
      (isBlank(value) &&
        (event === 'onChange' || isBlank(data[options.from as keyof typeof data]))) ||
      (slugProblem(value, options.reserved) ?? true),
  }
}

const madeFrom = {
  title: words(
    'Laat leeg: dan maken wij het van de titel.',
    'Leave empty to make it from the title.',
  ),
  name: words('Laat leeg: dan maken wij het van de naam.', 'Leave empty to make it from the name.'),
}

type Validating = { data: object; event?: 'onChange' | 'submit' }

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === ''

export function slugProblem(value: unknown, reserved: readonly string[] = []): string | null {
  if (typeof value !== 'string' || !pattern.test(value))
    return 'Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld: mantelzorg-in-lochem.'
  if (reserved.includes(value)) return `‘${value}’ is al een vaste pagina. Kies een ander webadres.`
  return null
}

type Addressed = { id: string; slug?: unknown; [field: string]: unknown }

function fillFrom(options: SlugOptions): FieldHook<Addressed, unknown> {
  return async ({ value, originalDoc, data, collection, req }) => {
    const title = data?.[options.from] ?? originalDoc?.[options.from]
    const typed = value === undefined ? originalDoc?.slug : value
    const isTyped = typeof typed === 'string' && typed.trim() !== ''
    if (isTyped && !followsTitle(options, { typed, title, originalDoc })) return typed.trim()
    if (typeof title !== 'string' || !collection) return value
    const scope = options.within && idOf(data?.[options.within] ?? originalDoc?.[options.within])
    return firstFree(req, {
      base: toSlug(title),
      reserved: options.reserved ?? [],
      collection: collection.slug,
      among: [
        ...(options.within ? [{ [options.within]: { equals: scope } }] : []),
        ...(originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : []),
      ],
    })
  }
}

type Typing = { typed: unknown; title: unknown; originalDoc: Addressed | undefined }

/** A form saves while its title is still being typed; an address that came from half a title is no choice. */
function followsTitle(
  { from, settledBy }: SlugOptions,
  { typed, title, originalDoc }: Typing,
): boolean {
  const before = originalDoc?.[from]
  if (!settledBy || originalDoc?.[settledBy] || typeof before !== 'string') return false
  return typed === originalDoc?.slug && title !== before && typed === toSlug(before)
}

type Wanted = {
  base: string
  reserved: readonly string[]
  collection: CollectionSlug
  among: Where[]
}

async function firstFree(req: PayloadRequest, wanted: Wanted): Promise<string> {
  const { base, reserved, collection, among } = wanted
  if (base === '') return base
  for (let number = 1; number < 100; number += 1) {
    const slug = number === 1 ? base : `${base.slice(0, maxLength - 4)}-${number}`
    if (reserved.includes(slug)) continue
    // Whether an address is taken must not depend on who asks, drafts included.
    const { totalDocs } = await req.payload.count({
      collection,
      where: { and: [{ slug: { equals: slug } }, ...among] },
      overrideAccess: true,
      req,
    })
    if (totalDocs === 0) return slug
  }
  return base
}
