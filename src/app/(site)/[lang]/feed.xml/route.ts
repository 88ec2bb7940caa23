import { siteFeed } from '../feeds'

export const GET = siteFeed('xml')
