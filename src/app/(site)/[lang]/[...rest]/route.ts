import { notFoundPage } from '@/site/visitor/reading-page'

export const GET = notFoundPage
