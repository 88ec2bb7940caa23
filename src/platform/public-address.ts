/** A page that search engines may know, with the moment of its last change where that is kept. */
export type PublicAddress = { path: string; changedAt?: string }
