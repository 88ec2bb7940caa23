/** Where a reader can check a fact. The link may be gone; title and publisher stay. */
export type ShownSource = {
  title: string
  url: string | null
  publisher: string | null
  /** Ready to be read: "21 november 2026". */
  accessedOn: string | null
}
