/** Fonts that are there already: a mail fetches none. The first of each is the site's, for whoever has it. */
export const serif = "Newsreader, Georgia, 'Times New Roman', serif"
export const sans =
  "'Atkinson Hyperlegible Next', system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif"

/** In pixels: as wide as mail programs show without cutting, and what is left of it beside the margins. */
export const columnWidth = 600
export const textWidth = 552
