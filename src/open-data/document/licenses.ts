/**
 * Facts belong to everybody. What a party writes is the party's: it may be passed on with its name, which is also what a
 * reader of a stance needs to know.
 */
export const licenses = [
  {
    name: 'CC0 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl',
    covers: 'Alle feiten: alles behalve posts en stances. U hoeft niets te vragen of te noemen.',
  },
  {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
    covers:
      'Stukken en standpunten van partijen (posts, stances). Noem de partij en link naar het stuk.',
  },
] as const
