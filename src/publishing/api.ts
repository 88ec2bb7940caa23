export { publishDue } from './scheduling/publish-due.command'
