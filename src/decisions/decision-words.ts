/** The words of Dutch local government (VNG Open Raadsinformatie); they are stored as they stand here. */
export const bodyKinds = ['college', 'raad', 'commissie', 'forum', 'anders'] as const
export type BodyKind = (typeof bodyKinds)[number]

export const organisationKinds = [
  'zorgaanbieder',
  'stichting',
  'vereniging',
  'gemeente',
  'anders',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

export const dossierStatuses = ['loopt', 'afgerond'] as const
export type DossierStatus = (typeof dossierStatuses)[number]

export const meetingStatuses = ['gepland', 'gehouden', 'geannuleerd'] as const
export type MeetingStatus = (typeof meetingStatuses)[number]

export const decisionKinds = [
  'opdracht',
  'rapport',
  'collegebesluit',
  'bespreking',
  'raadsbesluit',
  'motie',
  'amendement',
  'raadsvraag',
  'toezegging',
  'overeenkomst',
  'mijlpaal',
] as const
export type DecisionKind = (typeof decisionKinds)[number]

export const decisionStages = [
  'verkenning',
  'voorbereiding',
  'advies',
  'besluit',
  'uitvoering',
  'evaluatie',
] as const
export type DecisionStage = (typeof decisionStages)[number]

export const decisionStatuses = ['gepland', 'gehouden', 'uitgesteld', 'vervallen'] as const
export type DecisionStatus = (typeof decisionStatuses)[number]

export const outcomes = [
  'aangenomen',
  'verworpen',
  'ingetrokken',
  'aangehouden',
  'ten-dele',
  'ter-kennisname',
] as const
export type Outcome = (typeof outcomes)[number]

export const amountQualifiers = ['ruim', 'circa', 'maximaal'] as const
export type AmountQualifier = (typeof amountQualifiers)[number]

export const amountPeriods = ['eenmalig', 'jaar'] as const
export type AmountPeriod = (typeof amountPeriods)[number]

export const involvements = [
  'uitvoerder',
  'vertrekkend',
  'partner',
  'adviseur',
  'opdrachtgever',
] as const
export type Involvement = (typeof involvements)[number]

export const relationKinds = [
  'volgt-op',
  'vervangt',
  'voert-uit',
  'wijzigt',
  'in-strijd-met',
] as const
export type RelationKind = (typeof relationKinds)[number]

export const voteMethods = ['hoofdelijk', 'hand-opsteken', 'unaniem'] as const
export type VoteMethod = (typeof voteMethods)[number]

export const memberVotes = ['voor', 'tegen', 'onthouden', 'afwezig', 'onbekend'] as const
export type MemberVote = (typeof memberVotes)[number]

/** Kinds that somebody proposes or promises: they have a text, and something must follow. */
export const proposedKinds = ['motie', 'amendement', 'raadsvraag', 'toezegging'] as const

/** What became of what was asked or promised. */
export const followUpStates = ['open', 'afgedaan', 'vervallen'] as const
export type FollowUpState = (typeof followUpStates)[number]

/** Which fact of a step sources disagree on. */
export const disputedFacts = [
  'datum',
  'uitkomst',
  'stemming',
  'geld',
  'uitvoering',
  'anders',
] as const
export type DisputedFact = (typeof disputedFacts)[number]
