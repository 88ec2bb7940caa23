import { DomainError } from './domain-error'

/** As much of a field as says what may be sent for it. */
type FieldShape = { type: string; name?: string; hasMany?: boolean }

type Problem = { path: string; message: string }

/** What was sent for these fields of a document that cannot be what they hold. Rows and their fields are not looked at. */
export function shapeProblems(
  fields: readonly FieldShape[],
  data: Readonly<Record<string, unknown>>,
): Problem[] {
  return fields.flatMap(({ name, type, hasMany = false }) => {
    const value = name === undefined ? undefined : data[name]
    if (name === undefined || value === undefined || isCleared(value, type)) return []
    const problem = problemOf({ type, hasMany }, value)
    return problem === null ? [] : [{ path: name, message: problem }]
  })
}

/** Payload takes null for nothing, but not for a group. */
function isCleared(value: unknown, type: string): boolean {
  return value === null && type !== 'group' && type !== 'tab'
}

function problemOf(
  { type, hasMany }: { type: string; hasMany: boolean },
  value: unknown,
): string | null {
  const isList = type === 'array' || type === 'blocks' || hasMany
  // A form counts the rows of a list that is not there with a number.
  if (isList) return Array.isArray(value) || value === 0 ? rowsProblem(type, value) : noList
  if (type === 'group' || type === 'tab') return isObject(value) ? null : noGroup
  if (type === 'richText') return isObject(value) && isTree(value.root) ? null : noText
  if (type === 'text' || type === 'textarea') return typeof value === 'string' ? null : noWords
  return null
}

function rowsProblem(type: string, rows: unknown): string | null {
  const mustBeRows = type === 'array' || type === 'blocks'
  return mustBeRows && Array.isArray(rows) && !rows.every(isObject) ? noList : null
}

/** What the editor keeps: a node has a list of nodes, or none. */
function isTree(node: unknown): boolean {
  if (!isObject(node)) return false
  const { children } = node
  return children === undefined || (Array.isArray(children) && children.every(isTree))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const noList = 'Dit moet een lijst zijn.'
const noGroup = 'Dit moeten velden met een naam zijn.'
const noText = 'Deze tekst is niet te lezen. Stuur hem zoals de redactie hem bewaart.'
const noWords = 'Dit moet tekst zijn.'

/** Only programs send such a thing; a form cannot. */
export class OddShapeError extends DomainError {
  readonly code = 'ODD_SHAPE'
  override readonly status = 400

  override readonly fields: readonly Problem[]

  constructor(fields: readonly Problem[]) {
    super(fields.map(({ path, message }) => `${path}: ${message}`).join(' '))
    this.fields = fields
  }
}
