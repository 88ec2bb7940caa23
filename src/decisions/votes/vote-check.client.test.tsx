import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, test, vi } from 'vitest'

import { VoteCheck } from './vote-check.client'

const form = vi.hoisted((): { language: string; fields: Record<string, { value?: unknown }> } => ({
  language: 'nl',
  fields: {},
}))

vi.mock('@payloadcms/ui', () => ({
  useConfig: () => ({ config: { routes: { api: '/api' } } }),
  useDebounce: (value: unknown) => value,
  useFormFields: (select: (context: [typeof form.fields]) => unknown) => select([form.fields]),
  useTranslation: () => ({ i18n: { language: form.language } }),
}))

beforeEach(() => {
  form.language = 'nl'
  form.fields = {
    'votes.totals.for': { value: 12 },
    'votes.groups.0.name': { value: 'Fractie-Vogels' },
    'votes.groups.0.for': { value: 11 },
  }
})

test('whoever enters a vote reads what readers will read, in the language of the newsroom', () => {
  expect(renderToStaticMarkup(<VoteCheck />)).toContain(
    'Volgens de bron stemden er 12 leden voor; per fractie opgeteld zijn het er 11.',
  )
  form.language = 'en'
  expect(renderToStaticMarkup(<VoteCheck />)).toContain(
    'The source has 12 for; added up by group it is 11.',
  )
})

test('nothing is said while the numbers can still agree', () => {
  form.fields['votes.groups.0.for'] = { value: undefined }
  expect(renderToStaticMarkup(<VoteCheck />)).not.toContain('<li>')
})
