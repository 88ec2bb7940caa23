'use client'

import type { DecisionKind } from '@/decisions/view'
import type { Linkable } from './link-questions'

import { askServer } from '@/platform/admin/ask-server.client'
import { idOf } from '@/platform/relation'

import { linkable, linkQuestion, nameFields } from './link-questions'

export type LinkTarget = {
  collection: Linkable
  id: string
  name: string
  /** Of a step alone: a promise or a motion is no decision. */
  kind: DecisionKind | null
  /** Of a step: as its source writes the date. */
  when: string | null
}

type Found = Record<string, unknown> & {
  id: string
  kind?: DecisionKind
  when?: { asWritten?: string; edtf?: string }
}
type Asked = { words: string; municipality: string | null }

/** Decisions, dossiers and people, as far as the writer may read them; null when the server could not be asked. */
export async function findLinkTargets(api: string, asked: Asked): Promise<LinkTarget[] | null> {
  const answers = await Promise.all(
    linkable.map(async (collection) => {
      const question = linkQuestion(collection, asked)
      const answer = await askServer<{ docs: Found[] }>(`${api}/${collection}?${question}`)
      if (!answer.ok) return null
      return answer.body.docs.map((found): LinkTarget => ({
        collection,
        id: found.id,
        name: String(found[nameFields[collection]]),
        kind: found.kind ?? null,
        when: found.when?.asWritten || found.when?.edtf || null,
      }))
    }),
  )
  return answers.every((targets) => targets !== null) ? answers.flat() : null
}

export async function findMunicipalityOf(api: string, party: string): Promise<string | null> {
  const question = 'depth=0&select[municipality]=true'
  const answer = await askServer<{ municipality?: unknown }>(`${api}/parties/${party}?${question}`)
  return answer.ok ? idOf(answer.body.municipality) : null
}
