let count = 0

/** "Partij 3": short and readable in a failed test, and never the same twice in one file. */
export function uniqueName(kind: string): string {
  count += 1
  return `${kind} ${count}`
}
