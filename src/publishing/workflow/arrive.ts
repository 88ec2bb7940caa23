import type { Move, MoveOutcome } from './move'

import { partiesWhere } from '@/parties/view'

import { isSameMoment, kept, refused } from './move'

/** What a move to this stage needs, once it is clear that whoever asks may make it. */
export function arrive(move: Move): MoveOutcome {
  switch (move.to) {
    case 'concept':
    case 'ter-beoordeling':
      return { kind: 'allowed', stage: move.to, approval: null, publishAt: null }
    case 'goedgekeurd':
      return move.from === 'ter-beoordeling' ? approve(move) : { ...kept(move), publishAt: null }
    case 'gepland':
      return move.from === 'ter-beoordeling' ? approveAndPlan(move) : plan(move)
    case 'gepubliceerd':
      return move.from === 'gepubliceerd' ? kept(move) : publish(move)
    case 'ingetrokken':
      return kept(move)
  }
}

/** Four eyes: whoever wrote it alone does not approve it, unless they are the party's only member. */
function approve(move: Move): MoveOutcome {
  const { actor, writtenBy, hash, now } = move
  const by = actor?.id ?? null
  const isOwnWork =
    by !== null && writtenBy.length > 0 && writtenBy.every((author) => author === by)
  if (isOwnWork && !isOnlyMember(move))
    return refused('U hebt dit stuk zelf geschreven. Vraag een collega om het te beoordelen.')
  return {
    kind: 'allowed',
    stage: 'goedgekeurd',
    approval: { hash, by, at: now.toISOString(), isOwnWork },
    publishAt: null,
  }
}

/** The admin of the platform is no member of a party without a seat in it. */
function isOnlyMember({ actor, party, partyMembers }: Move): boolean {
  return partyMembers === 1 && partiesWhere(actor?.seats ?? [], 'writer').includes(party)
}

/** One press for both, and one save: never approved with the plan forgotten. */
function approveAndPlan(move: Move): MoveOutcome {
  const approved = approve(move)
  return approved.kind === 'allowed' ? plan({ ...move, approval: approved.approval }) : approved
}

function plan(move: Move): MoveOutcome {
  const { publishAt, plannedFor, now, from } = move
  // An old plan is looked at when its moment comes, and a note for colleagues may still be saved after that.
  if (from === 'gepland' && isSameMoment(publishAt, plannedFor)) return kept(move)
  if (!isWhatWasApproved(move)) return { kind: 'changed', approval: move.approval }
  if (publishAt === null) return refused('Kies wanneer dit stuk online moet komen.', 'publishAt')
  if (publishAt.getTime() <= now.getTime())
    return refused('Dit moment is al voorbij. Kies een later moment, of publiceer nu.', 'publishAt')
  return { kind: 'allowed', stage: 'gepland', approval: move.approval, publishAt }
}

function publish(move: Move): MoveOutcome {
  return isWhatWasApproved(move)
    ? { ...kept(move), stage: 'gepubliceerd' }
    : { kind: 'changed', approval: move.approval }
}

function isWhatWasApproved({ approval, hash }: Move): boolean {
  return approval !== null && approval.hash === hash
}
