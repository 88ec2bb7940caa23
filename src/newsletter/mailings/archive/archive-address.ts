/** Where sent issues can be read; the site has its pages there. */
export const archivePath = '/nieuwsbrief/archief'

export const archiveUrl = (siteUrl: string, slug: string): string =>
  `${siteUrl}${archivePath}/${slug}`
