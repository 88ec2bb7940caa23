import type { PostType } from './post-words'

/** How a reader gets to see the type of a post, above its title. */
export const postTypeLabels: Record<PostType, string> = {
  standpunt: 'Standpunt',
  raadsnieuws: 'Raadsnieuws',
  nieuws: 'Nieuws',
  uitleg: 'Uitleg',
}
