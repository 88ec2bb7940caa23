import { municipalityFeed } from '../../../feeds'

export const GET = municipalityFeed('json')
