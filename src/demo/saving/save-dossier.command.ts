import type { PayloadRequest } from 'payload'
import type { DossierContent } from '../content/content'
import type { InvolvedContent, StepContent } from '../content/step-content'
import type { References } from './references'

export async function saveDossier(
  req: PayloadRequest,
  { steps, ...dossier }: DossierContent,
  references: References,
): Promise<void> {
  const { id } = await req.payload.create({
    collection: 'dossiers',
    data: {
      ...dossier,
      municipalities: references.ids('municipalities', dossier.municipalities),
      topics: references.ids('topics', dossier.topics),
      inShort: dossier.inShort.map((text) => ({ text })),
      involved: dossier.involved.map((row) => involvement(row, references)),
    },
    depth: 0,
    // The seed acts for the platform: there is no user yet.
    overrideAccess: true,
    req,
  })
  references.remember('dossiers', dossier.slug, id)
  for (const step of steps) await saveStep(req, { step, dossier: id, references })
}

async function saveStep(
  req: PayloadRequest,
  { step, dossier, references }: { step: StepContent; dossier: string; references: References },
): Promise<void> {
  const { id } = await req.payload.create({
    collection: 'decisions',
    data: {
      ...step,
      dossiers: [dossier],
      body: references.optional('bodies', step.body),
      meeting: references.optional('meetings', step.meeting),
      involved: step.involved?.map((row) => involvement(row, references)),
      votes: step.votes && {
        ...step.votes,
        groups: step.votes.groups.map((group) => ({
          ...group,
          party: references.optional('parties', group.party),
        })),
        members: step.votes.members?.map(({ person, party, vote }) => ({
          person: references.id('people', person),
          party: references.id('parties', party),
          vote,
        })),
      },
      proposers: step.proposers?.map((slug) => proposer(slug, references)),
      disputes: step.disputes?.map((dispute) => ({
        ...dispute,
        party: references.optional('parties', dispute.party),
      })),
      relations: step.relations?.map(({ kind, step: other }) => ({
        kind,
        decision: references.id('decisions', other),
      })),
    },
    depth: 0,
    // As above.
    overrideAccess: true,
    req,
  })
  references.remember('decisions', step.slug, id)
}

function involvement({ organisation, ...row }: InvolvedContent, references: References) {
  return { ...row, organisation: references.id('organisations', organisation) }
}

function proposer(slug: string, references: References) {
  return references.has('people', slug)
    ? { relationTo: 'people' as const, value: references.id('people', slug) }
    : { relationTo: 'parties' as const, value: references.id('parties', slug) }
}
