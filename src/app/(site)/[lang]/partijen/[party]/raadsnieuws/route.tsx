import { postsOfType } from '../posts-of-type'

export const GET = postsOfType('raadsnieuws', 'raadsnieuws')
