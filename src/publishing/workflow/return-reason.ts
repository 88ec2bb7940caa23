import type { Stage } from './workflow'

type Return = { account: string | null; isEditor: boolean; writtenBy: readonly string[] }

/** Taking back one's own work needs no reason; handing back what somebody else wrote does. */
export function needsReturnReason({ account, isEditor, writtenBy }: Return): boolean {
  const isAuthor = account !== null && writtenBy.includes(account)
  const isAlone = isAuthor && writtenBy.every((author) => author === account)
  return isEditor ? !isAlone : !isAuthor
}

export const reasonToGive =
  'Schrijf kort waarom het stuk teruggaat. Dan weet de schrijver wat er anders moet.'

type Change = { from: Stage; stage: Stage; typed: string; before: string | null }

/** The reason that stands at the post afterwards: for as long as it is a draft, until it is offered again. */
export function reasonAfter({ from, stage, typed, before }: Change): string | null {
  if (stage !== 'concept') return null
  return from === 'concept' ? before : typed || null
}
