import { partyFeed } from '../../../feeds'

export const GET = partyFeed('xml')
