import type { CollectionSlug, FieldHook, PayloadRequest, TextField } from 'payload'

import slugify from '@sindresorhus/slugify'

import { words } from './words'

const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
const maxLength = 80

/** "Raad besluit: 1,2 miljoen" → "raad-besluit-1-2-miljoen"; never longer than 80 characters. */
export function toSlug(text: string): string {
  return slugify(text, { decamelize: false }).slice(0, maxLength).replace(/-+$/, '')
}

type SlugOptions = {
  /** The field that the address is made from while nobody has typed one. */
  from: string
  /** False where another index decides (posts: unique within their party). */
  isUnique?: boolean
  /** Words that are addresses of something else. */
  reserved?: readonly string[]
}

/** The last part of a public address. Left empty, it is made from the title and made unique by a number. */
export function slugField({ from, isUnique = true, reserved = [] }: SlugOptions): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: words('Webadres', 'Web address'),
    required: true,
    unique: isUnique,
    index: true,
    maxLength,
    admin: {
      position: 'sidebar',
      description: words(
        'Laat leeg: dan maken wij het van de titel.',
        'Leave empty to make it from the title.',
      ),
    },
    hooks: { beforeValidate: [fillFrom({ from, isUnique, reserved })] },
    validate: (value: unknown) => slugProblem(value, reserved) ?? true,
  }
}

export function slugProblem(value: unknown, reserved: readonly string[] = []): string | null {
  if (typeof value !== 'string' || !pattern.test(value))
    return 'Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld: mantelzorg-in-lochem.'
  if (reserved.includes(value)) return `‘${value}’ is al een vaste pagina. Kies een ander webadres.`
  return null
}

type Addressed = { id: string; slug?: unknown; [field: string]: unknown }

function fillFrom({ from, isUnique, reserved }: Required<SlugOptions>): FieldHook<Addressed, unknown> {
  return async ({ value, originalDoc, data, siblingData, collection, req }) => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (typeof originalDoc?.slug === 'string' && value === undefined) return originalDoc.slug
    const title: unknown = siblingData[from] ?? data?.[from]
    if (typeof title !== 'string') return value
    const base = toSlug(title)
    if (!isUnique || !collection || base === '') return base
    return firstFree({ base, reserved, collection: collection.slug, req })
  }
}

async function firstFree({
  base,
  reserved,
  collection,
  req,
}: {
  base: string
  reserved: readonly string[]
  collection: CollectionSlug
  req: PayloadRequest
}): Promise<string> {
  for (let number = 1; number < 100; number += 1) {
    const slug = number === 1 ? base : `${base.slice(0, maxLength - 4)}-${number}`
    if (reserved.includes(slug)) continue
    // Whether an address is taken must not depend on who asks, drafts included.
    const { totalDocs } = await req.payload.count({
      collection,
      where: { slug: { equals: slug } },
      overrideAccess: true,
      req,
    })
    if (totalDocs === 0) return slug
  }
  return base
}
