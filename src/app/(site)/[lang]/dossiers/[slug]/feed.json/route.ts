import { dossierFeed } from '../../../feeds'

export const GET = dossierFeed('json')
