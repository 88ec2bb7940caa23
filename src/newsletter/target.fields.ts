import type { Field } from 'payload'
import type { Words } from '@/platform/words'
import type { TargetKind } from './targets'

import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { targetHomes, targetKinds } from './targets'

const kindLabels: Record<TargetKind, Words> = {
  dossier: words('Dossier', 'Dossier'),
  party: words('Partij', 'Party'),
  topic: words('Thema', 'Topic'),
  municipality: words('Gemeente', 'Municipality'),
}

export const targetKindField: Field = {
  name: 'targetKind',
  type: 'select',
  label: words('Soort', 'Kind'),
  required: true,
  options: optionsFrom(targetKinds, kindLabels),
}

/** `party:12…`: what is followed as one text, to compare and to search by. */
export const targetKeyField: Field = {
  name: 'targetKey',
  type: 'text',
  label: words('Wat er gevolgd wordt', 'What is followed'),
  required: true,
  index: true,
}

/** One of these is filled; a relation of its own for each kind keeps the tables plain on every database. */
export const targetRelations: Field[] = targetKinds.map((kind) => ({
  name: kind,
  type: 'relationship',
  relationTo: targetHomes[kind].collection,
  label: kindLabels[kind],
  index: true,
}))
