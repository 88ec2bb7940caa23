import type { MeetingAhead } from '@/decisions/api'
import type { WrittenAbout } from '@/publishing/api'

type Party = { id: string; municipalityId: string | null }

/** Each meeting beside each party of its municipality that has not written about anything on its agenda. */
export function quietMeetings<P extends Party>(
  meetings: readonly MeetingAhead[],
  { parties, written }: { parties: readonly P[]; written: readonly WrittenAbout[] },
): { meeting: MeetingAhead; party: P }[] {
  return meetings.flatMap((meeting) =>
    parties
      .filter(({ municipalityId }) => municipalityId === meeting.municipalityId)
      .filter(({ id }) => !written.some((post) => post.partyId === id && isAbout(post, meeting)))
      .map((party) => ({ meeting, party })),
  )
}

function isAbout(post: WrittenAbout, { decisions, dossiers }: MeetingAhead): boolean {
  return (
    post.decisions.some((id) => decisions.includes(id)) ||
    post.dossiers.some((id) => dossiers.includes(id))
  )
}
