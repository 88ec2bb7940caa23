import { postsOfType } from '../posts-of-type'

export const GET = postsOfType('standpunten', 'standpunt')
