import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { words } from '@/platform/words'

import { FuzzyDateInput } from './fuzzy-date-input.client'

type Field = { value?: string; error?: string }

const form = vi.hoisted((): { language: string; fields: Record<string, Field> } => ({
  language: 'nl',
  fields: {},
}))

vi.mock('@payloadcms/ui', () => ({
  useDebounce: (value: unknown) => value,
  useEditDepth: () => 1,
  useTranslation: () => ({ i18n: { language: form.language } }),
  useField: ({ path, potentiallyStalePath }: Record<string, string | undefined>) => {
    const { value, error } = form.fields[path ?? ''] ?? {}
    return {
      path: path ?? potentiallyStalePath,
      value,
      setValue: vi.fn(),
      showError: error !== undefined,
      errorMessage: error,
    }
  },
}))

beforeEach(() => {
  form.language = 'nl'
  form.fields = {}
})

const field = {
  label: words('Wanneer?', 'When?'),
  admin: { description: words('Zo precies als de bron.', 'As precise as the source.') },
  fields: [
    { name: 'asWritten', label: words('Zoals het in de bron staat', 'As the source has it') },
    { name: 'edtf', label: words('Datumcode', 'Date code'), required: true },
  ],
}

function render({ readOnly = false } = {}): string {
  return renderToStaticMarkup(
    <FuzzyDateInput field={field} path="planned.0.when" readOnly={readOnly} />,
  )
}

describe('the input of a fuzzy date', () => {
  test('ties each label, and the reading, to its own input', () => {
    form.fields = { 'planned.0.when.edtf': { value: '2016-04-21/2016-04-30' } }
    const html = render()
    expect(html).toMatch(
      /<label[^>]* for="field-planned__0__when__asWritten">Zoals het in de bron staat/,
    )
    expect(html).toMatch(/<label[^>]* for="field-planned__0__when__edtf">Datumcode/)
    expect(html).toMatch(/<input[^>]* aria-describedby="field-planned__0__when__reading"/)
    expect(html).toMatch(
      /aria-live="polite"><p id="field-planned__0__when__reading"[^>]*>Gelezen als: eind april 2016 \(/,
    )
  })

  test('opens words that have no code as they are, with what they mean as a button', () => {
    form.fields = { 'planned.0.when.asWritten': { value: 'eind april 2016' } }
    const html = render()
    expect(html).toMatch(
      /<button type="button"[^>]*>Neem over: 2016-04-21\/2016-04-30 \(eind april 2016\)/,
    )
    expect(html).toMatch(/<input[^>]* name="planned.0.when.edtf"[^>]* value=""/)
  })

  test('asks where words and code do not say the same, and lets either follow the other', () => {
    form.fields = {
      'planned.0.when.asWritten': { value: 'begin 2027' },
      'planned.0.when.edtf': { value: '2028' },
    }
    const html = render()
    expect(html).toContain('De woorden lezen wij als begin 2027, de code zegt 2028. Klopt dat?')
    expect(html).toMatch(/<button[^>]*>Neem over: 2027-37 \(begin 2027\)/)
    expect(html).toMatch(/<button[^>]*>Verander de woorden in: 2028/)
  })

  test('keeps a code that cannot be read, and says what is wrong with it', () => {
    form.fields = { 'planned.0.when.edtf': { value: '2020-Q1' } }
    const html = render()
    expect(html).toMatch(/aria-invalid="true"[^>]* value="2020-Q1"/)
    expect(html).toContain('Kwartaal 1 van 2020 schrijft u als 2020-33.')
  })

  test('shows what the server refused, at the input it is about', () => {
    form.fields = {
      'planned.0.when.edtf': { error: 'Vul een datum in.' },
      'planned.0.when.asWritten': { error: 'Dit is te lang.' },
    }
    const html = render()
    expect(html).toMatch(/<p id="field-planned__0__when__edtf__error"[^>]*>Vul een datum in\./)
    expect(html).toMatch(
      /aria-describedby="field-planned__0__when__edtf__error field-planned__0__when__reading"/,
    )
    expect(html).toMatch(/<p id="field-planned__0__when__asWritten__error"[^>]*>Dit is te lang\./)
  })

  test('offers nothing to who may only read', () => {
    form.fields = { 'planned.0.when.asWritten': { value: 'eind april 2016' } }
    const html = render({ readOnly: true })
    expect(html).not.toContain('<button')
    expect(html.match(/<input[^>]* readOnly=""/g)).toHaveLength(2)
  })

  test('speaks English to who chose English', () => {
    form.language = 'en'
    form.fields = { 'planned.0.when.edtf': { value: '2016-01-12' } }
    const html = render()
    expect(html).toContain('When?')
    expect(html).toContain('Read as: 12 januari 2016 (sorts on 2016-01-12)')
    expect(html).toContain('How do I write a date code?')
  })
})
