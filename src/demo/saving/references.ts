/** Where demo content points at other content by name. */
export type Named =
  | 'municipalities'
  | 'bodies'
  | 'parties'
  | 'people'
  | 'organisations'
  | 'topics'
  | 'dossiers'
  | 'decisions'
  | 'meetings'
  | 'media'

/** The ids behind the names that demo content uses. */
export class References {
  readonly #ids = new Map<string, string>()

  remember(kind: Named, name: string, id: string): void {
    this.#ids.set(`${kind}/${name}`, id)
  }

  has(kind: Named, name: string): boolean {
    return this.#ids.has(`${kind}/${name}`)
  }

  /** A name that nobody knows is a mistake in the content, so the whole chapter stays out. */
  id(kind: Named, name: string): string {
    const id = this.#ids.get(`${kind}/${name}`)
    if (id === undefined)
      throw new Error(`The demo content points at ${kind}/${name}, which is not there`)
    return id
  }

  ids(kind: Named, names: readonly string[]): string[] {
    return names.map((name) => this.id(kind, name))
  }

  optional(kind: Named, name: string | undefined): string | undefined {
    return name === undefined ? undefined : this.id(kind, name)
  }
}
