type Field = { value?: unknown; initialValue?: unknown; isModified?: boolean }
type Fields<F extends Field> = Record<string, F>

/** The fields that somebody typed in after they were sent. */
export function typedSince<F extends Field>(sent: Fields<F>, now: Fields<F>): Fields<F> {
  return Object.fromEntries(
    Object.entries(now).filter(
      ([path, field]) => field.isModified === true && field.value !== sent[path]?.value,
    ),
  )
}

/** Those that no longer hold what was typed, put right. A row that moved or went is left as it is. */
export function withTyped<F extends Field>(
  now: Fields<F>,
  { sent, typed }: { sent: Fields<F>; typed: Fields<F> },
): Fields<F> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([path, { value }]): [string, F][] => {
      const field = now[path]
      if (!field || field.value === value || rowOf(now, path) !== rowOf(sent, path)) return []
      // The editor of a text shows what it started from, so that is put right too.
      return [[path, { ...field, value, initialValue: value }]]
    }),
  )
}

/** The id of the row that holds the field: in "inShort.1.text" that of the second point. */
function rowOf(fields: Fields<Field>, path: string): unknown {
  const base = /^(.*\.\d+)\./.exec(path)?.[1]
  return base === undefined ? null : fields[`${base}.id`]?.value
}
