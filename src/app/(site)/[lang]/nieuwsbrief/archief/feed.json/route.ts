import { archiveFeed } from '../archive-feed'

export const GET = archiveFeed('json')
