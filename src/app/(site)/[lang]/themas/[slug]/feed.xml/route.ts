import { topicFeed } from '../../../feeds'

export const GET = topicFeed('xml')
