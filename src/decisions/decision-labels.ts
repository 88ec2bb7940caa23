import type { Words } from '@/platform/words'
import type {
  AmountPeriod,
  AmountQualifier,
  BodyKind,
  DecisionKind,
  DecisionStage,
  DecisionStatus,
  DisputedFact,
  DossierStatus,
  FollowUpState,
  Involvement,
  MeetingStatus,
  MemberVote,
  OrganisationKind,
  Outcome,
  RelationKind,
  VoteMethod,
} from './decision-words'

import { words } from '@/platform/words'

/** What people see for each stored word. */
export const bodyKindLabels: Record<BodyKind, Words> = {
  college: words('College van B en W', 'Executive'),
  raad: words('Gemeenteraad', 'Council'),
  commissie: words('Commissie', 'Committee'),
  forum: words('Forum of Ronde Tafel', 'Forum'),
  anders: words('Anders', 'Other'),
}

export const organisationKindLabels: Record<OrganisationKind, Words> = {
  zorgaanbieder: words('Zorgaanbieder', 'Care provider'),
  stichting: words('Stichting', 'Foundation'),
  vereniging: words('Vereniging', 'Association'),
  gemeente: words('Gemeente', 'Municipality'),
  anders: words('Anders', 'Other'),
}

export const dossierStatusLabels: Record<DossierStatus, Words> = {
  loopt: words('Loopt', 'Running'),
  afgerond: words('Afgerond', 'Closed'),
}

export const meetingStatusLabels: Record<MeetingStatus, Words> = {
  gepland: words('Gepland', 'Planned'),
  gehouden: words('Gehouden', 'Held'),
  geannuleerd: words('Geannuleerd', 'Cancelled'),
}

export const decisionKindLabels: Record<DecisionKind, Words> = {
  opdracht: words('Opdracht', 'Assignment'),
  rapport: words('Rapport', 'Report'),
  collegebesluit: words('Collegebesluit', 'Decision of the executive'),
  bespreking: words('Bespreking', 'Discussion'),
  raadsbesluit: words('Raadsbesluit', 'Council decision'),
  motie: words('Motie', 'Motion'),
  amendement: words('Amendement', 'Amendment'),
  raadsvraag: words('Raadsvraag', 'Council question'),
  toezegging: words('Toezegging', 'Commitment'),
  overeenkomst: words('Overeenkomst', 'Agreement'),
  mijlpaal: words('Mijlpaal', 'Milestone'),
}

export const decisionStageLabels: Record<DecisionStage, Words> = {
  verkenning: words('Onderzoek', 'Exploration'),
  voorbereiding: words('Voorbereiding', 'Preparation'),
  advies: words('Advies', 'Advice'),
  besluit: words('Besluit', 'Decision'),
  uitvoering: words('Uitvoering', 'Execution'),
  evaluatie: words('Terugblik', 'Evaluation'),
}

export const decisionStatusLabels: Record<DecisionStatus, Words> = {
  gepland: words('Gepland', 'Planned'),
  gehouden: words('Geweest', 'Held'),
  uitgesteld: words('Uitgesteld', 'Postponed'),
  vervallen: words('Vervallen', 'Cancelled'),
}

export const outcomeLabels: Record<Outcome, Words> = {
  aangenomen: words('Aangenomen', 'Adopted'),
  verworpen: words('Verworpen', 'Rejected'),
  ingetrokken: words('Ingetrokken', 'Withdrawn'),
  aangehouden: words('Aangehouden', 'Held over'),
  'ten-dele': words('Ten dele aangenomen', 'Adopted in part'),
  'ter-kennisname': words('Ter kennisname', 'Noted'),
}

export const amountQualifierLabels: Record<AmountQualifier, Words> = {
  ruim: words('ruim', 'over'),
  circa: words('circa', 'about'),
  maximaal: words('maximaal', 'at most'),
}

export const amountPeriodLabels: Record<AmountPeriod, Words> = {
  eenmalig: words('Eenmalig', 'Once'),
  jaar: words('Per jaar', 'Per year'),
}

export const involvementLabels: Record<Involvement, Words> = {
  uitvoerder: words('Voert uit', 'Carries out'),
  vertrekkend: words('Vertrekt', 'Leaves'),
  partner: words('Partner', 'Partner'),
  adviseur: words('Adviseur', 'Adviser'),
  opdrachtgever: words('Opdrachtgever', 'Client'),
}

export const relationKindLabels: Record<RelationKind, Words> = {
  'volgt-op': words('Volgt op', 'Follows'),
  vervangt: words('Vervangt', 'Replaces'),
  'voert-uit': words('Voert uit', 'Carries out'),
  wijzigt: words('Wijzigt', 'Amends'),
  'in-strijd-met': words('In strijd met', 'Contradicts'),
}

export const voteMethodLabels: Record<VoteMethod, Words> = {
  hoofdelijk: words('Hoofdelijk', 'Roll call'),
  'hand-opsteken': words('Hand opsteken', 'Show of hands'),
  unaniem: words('Zonder stemming: iedereen was voor', 'Unanimous'),
}

export const memberVoteLabels: Record<MemberVote, Words> = {
  voor: words('Voor', 'For'),
  tegen: words('Tegen', 'Against'),
  onthouden: words('Onthouden', 'Abstained'),
  afwezig: words('Afwezig', 'Absent'),
  onbekend: words('Onbekend', 'Unknown'),
}

export const followUpLabels: Record<FollowUpState, Words> = {
  open: words('Staat nog open', 'Open'),
  afgedaan: words('Afgedaan', 'Done'),
  vervallen: words('Vervallen', 'Lapsed'),
}

export const disputedFactLabels: Record<DisputedFact, Words> = {
  datum: words('De datum', 'The date'),
  uitkomst: words('De uitkomst', 'The outcome'),
  stemming: words('De stemming', 'The vote'),
  geld: words('Het geld', 'The money'),
  uitvoering: words('Wie het uitvoert', 'Who carries it out'),
  anders: words('Iets anders', 'Something else'),
}
