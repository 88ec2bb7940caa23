/** What is done about a form that somebody sent. The page answers the same in every case. */
export type SignUpDecision = 'ask-to-confirm' | 'say-already-following' | 'stay-silent'

export type SignUpSituation = {
  isFollowing: boolean
  /** Mails that this address was sent because of the form, in the last day. */
  mailsInADay: number
  /** The same, about this one target. */
  mailsAboutTargetInADay: number
}

/** Enough for somebody who follows many things in one evening, too few to bother a stranger with. */
const mostInADay = 10
const mostAboutTargetInADay = 3

export function decideSignUp({
  isFollowing,
  mailsInADay,
  mailsAboutTargetInADay,
}: SignUpSituation): SignUpDecision {
  if (mailsInADay >= mostInADay || mailsAboutTargetInADay >= mostAboutTargetInADay)
    return 'stay-silent'
  return isFollowing ? 'say-already-following' : 'ask-to-confirm'
}
