export { parseEdtf } from './fuzzy-date/fuzzy-date'
