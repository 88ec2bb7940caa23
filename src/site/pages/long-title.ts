/** A long title is set smaller, so that it does not fill the screen; undefined leaves the attribute out. */
export const isLongTitle = (title: string): true | undefined =>
  title.length > 64 ? true : undefined
