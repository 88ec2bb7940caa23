import type { ShownDate } from '../timeline/shown-date'
import type { TaskSource } from './task-holders'

import { expect, test } from 'vitest'

import { tasksOn } from './task-holders'

const today = '2026-11-21'
const date = (sortFrom: string | null, sortTo = sortFrom, text = sortFrom ?? ''): ShownDate => ({
  text,
  short: text,
  edtf: `${sortFrom ?? '..'}/${sortTo ?? '..'}`,
  sortFrom,
  sortTo,
  year: null,
})
const welfare = { title: 'Welzijnswerk', slug: 'welzijnswerk' }
const choice = { title: 'College kiest Lumens', slug: 'college-kiest-lumens' }
const organisation = (name: string) => ({ name, slug: name.toLowerCase() })
const lumens: TaskSource = {
  organisation: organisation('Lumens'),
  role: 'uitvoerder',
  tasks: ['maatschappelijk werk'],
  from: date('2021-01-01'),
  until: null,
  dossier: welfare,
  step: choice,
}
const lev: TaskSource = {
  ...lumens,
  organisation: organisation('LEVgroep'),
  role: 'vertrekkend',
  from: null,
  until: date('2020-12-31'),
  step: null,
}
const names = (rows: readonly { organisation: { name: string } }[]) =>
  rows.map((row) => row.organisation.name)
const onlyTask = (rows: readonly TaskSource[], on = today) => {
  const [task, ...others] = tasksOn(rows, on)
  expect(others).toEqual([])
  if (!task) throw new Error('No task was found.')
  return { ...task, now: names(task.now), later: names(task.later), before: names(task.before) }
}

test('a task goes over on the day itself', () => {
  expect(onlyTask([lev, lumens], '2020-12-31')).toMatchObject({
    now: ['LEVgroep'],
    later: ['Lumens'],
  })
  expect(onlyTask([lev, lumens], '2021-01-01')).toMatchObject({
    now: ['Lumens'],
    later: [],
    before: ['LEVgroep'],
  })
})

test('who leaves on an unknown day is there now, and said to leave', () => {
  const [task] = tasksOn([{ ...lev, until: null }], today)
  expect(task?.now).toMatchObject([{ organisation: { name: 'LEVgroep' }, isLeaving: true }])
})

test('a task that ended and went to nobody is carried out by nobody', () => {
  expect(onlyTask([lev])).toMatchObject({ now: [], later: [], before: ['LEVgroep'] })
})

test('one task in other capitals and spaces is one task, in the order of the alphabet', () => {
  const rows = [
    { ...lumens, tasks: ['Schuldhulp', 'Maatschappelijk  werk '] },
    { ...lev, tasks: ['maatschappelijk werk', 'buurtbemiddeling', ' '] },
  ]
  expect(tasksOn(rows, today).map(({ task }) => task)).toEqual([
    'buurtbemiddeling',
    'Maatschappelijk werk',
    'Schuldhulp',
  ])
})

test('who advises, pays or helps carries out no task', () => {
  for (const role of ['adviseur', 'opdrachtgever', 'partner'] as const)
    expect(tasksOn([{ ...lumens, role }], today)).toEqual([])
})

test('what several steps and dossiers tell of one period is told once, as exact as any of them', () => {
  const vague = { ...lumens, from: date('2021-01-01', '2021-12-31', '2021'), step: null }
  const other = { title: 'Schuldhulp', slug: 'schuldhulp' }
  const task = tasksOn([vague, lumens, { ...vague, dossier: other, from: null }], today)[0]
  expect(task?.now).toEqual([
    {
      organisation: organisation('Lumens'),
      from: lumens.from,
      until: null,
      isLeaving: false,
      since: choice,
    },
  ])
  expect(task?.dossiers).toEqual([welfare, other])
})

test('an end that one step knows holds for what the others leave open', () => {
  const ending = { ...lumens, role: 'vertrekkend' as const, from: null, until: date('2026-12-31') }
  const stop = { title: 'College stopt met Lumens', slug: 'stop' }
  expect(tasksOn([{ ...ending, step: stop }, lumens], today)[0]?.now).toEqual([
    {
      organisation: organisation('Lumens'),
      from: lumens.from,
      until: ending.until,
      isLeaving: true,
      since: choice,
    },
  ])
})

test('who came back, or may have, has two periods', () => {
  const first = { ...lumens, from: date('2015-01-01'), until: date('2018-12-31') }
  expect(onlyTask([first, lumens])).toMatchObject({ now: ['Lumens'], before: ['Lumens'] })
  const vagueEnd = { ...first, until: date('2018-01-01', '2021-12-31') }
  expect(onlyTask([lumens, vagueEnd])).toMatchObject({ now: ['Lumens'], before: ['Lumens'] })
})

test('a renewal does not hide the end of what it renewed, in whatever order they are told', () => {
  const open = { ...lumens, step: null }
  const ended = { ...lumens, until: date('2024-12-31') }
  const renewed = { ...lumens, from: date('2025-01-01') }
  for (const rows of [
    [open, ended, renewed],
    [renewed, ended, open],
  ])
    expect(onlyTask(rows)).toMatchObject({ now: ['Lumens'], before: ['Lumens'] })
})

test('who did it before is told from the last to the first', () => {
  const oldest = { ...lev, organisation: organisation('Oud'), until: date('2010-12-31') }
  const middle = { ...lev, from: date('2011-01-01') }
  expect(onlyTask([oldest, middle, lumens]).before).toEqual(['LEVgroep', 'Oud'])
})
