export { parseEdtf } from './fuzzy-date/fuzzy-date'
export { decisionStatuses, outcomes } from './decision-words'
export { dutchReading } from './fuzzy-date/dutch-reading'
