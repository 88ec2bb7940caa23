type Subjects = { decisions: readonly string[]; dossiers: readonly string[] }
type Meeting = Subjects & { municipalityId: string | null }
type Written = Subjects & { partyId: string }
type Party = { id: string; municipalityId: string | null }

/** Each meeting beside each party of its municipality that has not written about anything on its agenda. */
export function quietMeetings<M extends Meeting, P extends Party>(
  meetings: readonly M[],
  { parties, written }: { parties: readonly P[]; written: readonly Written[] },
): { meeting: M; party: P }[] {
  return meetings.flatMap((meeting) =>
    parties
      .filter(({ municipalityId }) => municipalityId === meeting.municipalityId)
      .filter(({ id }) => !written.some((post) => post.partyId === id && isAbout(post, meeting)))
      .map((party) => ({ meeting, party })),
  )
}

function isAbout(post: Written, { decisions, dossiers }: Meeting): boolean {
  return (
    post.decisions.some((id) => decisions.includes(id)) ||
    post.dossiers.some((id) => dossiers.includes(id))
  )
}
