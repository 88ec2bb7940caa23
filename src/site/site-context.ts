/** What every page needs to know beside its own subject. */
export type SiteContext = {
  /** Without a slash at the end: "https://raadlijn.example". */
  origin: string
  /** The day of rendering in Europe/Amsterdam: "2026-11-21". */
  today: string
  /** The fixed pages of the platform, for the foot of every page. */
  pages: readonly { title: string; path: string }[]
}

export const siteName = 'Raadlijn'
export const siteSlogan = 'Besluiten, standpunten en raadsnieuws op één tijdlijn.'
