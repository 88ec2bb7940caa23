/** From this Flesch-Douma score a text counts as B1 ("standaard"), the level of most Dutch adults. */
export const leastForB1 = 60
