import { topicFeed } from '../../../feeds'

export const GET = topicFeed('json')
