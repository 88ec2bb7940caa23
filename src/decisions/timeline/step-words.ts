import type { DecisionStatus, RelationKind } from '../decision-words'

/** What a reader is told of a step; editors read `decisionStatusLabels`, which speak of planning. */
export const statusWords: Record<DecisionStatus, string> = {
  gepland: 'Verwacht',
  gehouden: 'Gebeurd',
  uitgesteld: 'Uitgesteld',
  vervallen: 'Gaat niet door',
}

/** A relation as it reads on the page of the other step; the way forward is in `relationKindLabels`. */
export const relationBackWords: Record<RelationKind, string> = {
  'volgt-op': 'Wordt gevolgd door',
  vervangt: 'Is vervangen door',
  'voert-uit': 'Wordt uitgevoerd door',
  wijzigt: 'Is gewijzigd door',
  'in-strijd-met': 'In strijd met',
}
