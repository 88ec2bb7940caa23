/** What this site keeps in the browser of a member begins so, and goes when that member logs out. */
export const keptPrefix = 'raadlijn:'
