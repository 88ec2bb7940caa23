import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'

import { ValidationError } from 'payload'
import { describe, expect, test } from 'vitest'

import { words } from '@/platform/words'

import { fuzzyDate } from './fuzzy-date.fields'

const field = fuzzyDate({ name: 'when', label: words('Wanneer', 'When'), required: true })
const complete = onlyHook(field.hooks?.beforeValidate)
const completeAgain = onlyHook(field.hooks?.beforeChange)

const eindApril = {
  edtf: '2016-04-21/2016-04-30',
  asWritten: 'eind april',
  sortFrom: '2016-04-21',
  sortTo: '2016-04-30',
}
const empty = { edtf: null, asWritten: null, sortFrom: null, sortTo: null }

describe('before validation', () => {
  test('the days to sort by are computed, whatever the client says they are', async () => {
    const value = { ...eindApril, sortFrom: '1900-01-01', sortTo: 7 }
    expect(await run(complete, { value })).toEqual(eindApril)
  })

  test('a new code alone keeps the words of the source', async () => {
    const change = await run(complete, { value: { edtf: '2016-05' }, previousValue: eindApril })
    expect(change).toEqual({
      edtf: '2016-05',
      asWritten: 'eind april',
      sortFrom: '2016-05-01',
      sortTo: '2016-05-31',
    })
  })

  test.each([null, { edtf: null }, { edtf: '' }, { edtf: null, asWritten: '' }])(
    'clearing the code clears all: %j',
    async (value) => {
      expect(await run(complete, { value, previousValue: eindApril })).toEqual(empty)
    },
  )

  test('a document without the date has an empty one', async () => {
    expect(await run(complete, {})).toEqual(empty)
  })

  test('the code alone, as text, is understood', async () => {
    expect(await run(complete, { value: '2016' })).toMatchObject({
      edtf: '2016',
      sortTo: '2016-12-31',
    })
  })

  test('what cannot be read is kept as typed, without days to sort by', async () => {
    const value = { edtf: '2020-Q1', asWritten: 'begin 2020', sortFrom: '2020-01-01' }
    expect(await run(complete, { value })).toEqual({
      edtf: '2020-Q1',
      asWritten: 'begin 2020',
      sortFrom: null,
      sortTo: null,
    })
  })
})

describe('before a change is written', () => {
  test('a date that another hook put here is completed too', async () => {
    const value = { edtf: '2016', asWritten: null, sortFrom: null, sortTo: null }
    expect(await run(completeAgain, { value })).toMatchObject({
      asWritten: '2016',
      sortFrom: '2016-01-01',
    })
  })

  test('a draft is not validated by Payload, so an unreadable date is refused here, at its own path', async () => {
    const attempt = run(completeAgain, {
      value: { edtf: '2020-Q1' },
      data: { _status: 'draft' },
      path: ['plannedWhen', '1', 'when'],
    })
    const refusal: unknown = await attempt.catch((error: unknown) => error)
    if (!(refusal instanceof ValidationError)) throw new Error('Not refused.')
    expect(refusal.status).toBe(400)
    expect(refusal.data.errors).toEqual([
      {
        message: 'Kwartaal 1 van 2020 schrijft u als 2020-33.',
        path: 'plannedWhen.1.when.edtf',
        label: words('Datumcode', 'Date code'),
      },
    ])
  })

  test('outside drafts the validation refuses, together with what else is wrong', async () => {
    const value = { edtf: '2020-Q1' }
    expect(await run(completeAgain, { value, data: { _status: 'published' } })).toMatchObject(value)
  })
})

describe('validation of the code', () => {
  test.each([
    [{ edtf: '2016', asWritten: '2016' }, true],
    [{ edtf: '2020-Q1' }, 'Kwartaal 1 van 2020 schrijft u als 2020-33.'],
    [{ edtf: '', asWritten: '' }, 'Vul een datum in, bijvoorbeeld 2016-01-12.'],
    [{ edtf: null, asWritten: 'eind april' }, expect.stringContaining('Kies ook een datum')],
  ])('%j', async (value, answer) => {
    expect(await validate(value, { required: true })).toEqual(answer)
  })

  test('only a required date may not be empty', async () => {
    expect(await validate({ edtf: null }, { required: false })).toBe(true)
  })
})

test('the group can be sorted and filtered on its days, and shows its own input', () => {
  const indexed = field.fields.filter((each) => 'index' in each && each.index)
  expect(indexed.map((each) => 'name' in each && each.name)).toEqual(['sortFrom', 'sortTo'])
  expect(field.admin?.components?.Field).toBe(
    '/decisions/fuzzy-date/fuzzy-date-input.client#FuzzyDateInput',
  )
})

type HookInput = Parameters<FieldHook>[0]

function onlyHook(hooks: FieldHook[] | undefined): FieldHook {
  const [hook] = hooks ?? []
  if (!hook) throw new Error('The field has no such hook.')
  return hook
}

/** Payload hands over far more; these hooks read only what is given here. */
async function run(hook: FieldHook, input: Partial<HookInput>): Promise<unknown> {
  const { req = {} } = input
  const answer: unknown = await hook({ path: ['when'], data: {}, ...input, req } as HookInput)
  return answer
}

/** As with the hooks: all that this check reads. */
function validate(siblingData: { edtf: string | null }, options: { required: boolean }) {
  const code = field.fields.find(
    (each): each is TextField => each.type === 'text' && each.name === 'edtf',
  )
  const check = code?.validate as TextFieldSingleValidation
  const context: Partial<Parameters<typeof check>[1]> = { ...options, siblingData }
  return check(siblingData.edtf, context as Parameters<typeof check>[1])
}
