type Facts = Record<string, unknown>

const fileFacts = ['filename', 'filesize', 'mimeType', 'width', 'height', 'focalX', 'focalY']

/**
 * Whether what was sent says something else about a file than what is stored. A form sends all of it back as it was;
 * what is not sent stays as it is.
 */
export function changesFile(stored: Facts, sent: Facts): boolean {
  return fileFacts.some((name) => sent[name] !== undefined && sent[name] !== stored[name])
}

/**
 * Whether a cut that was asked for makes another picture: Payload's own `uploadEdits`, in which a form may also send
 * the focal point back as it was.
 */
export function cutsFile(stored: Facts, edits: unknown): boolean {
  if (typeof edits !== 'object' || edits === null) return false
  const { crop, widthInPixels, heightInPixels, focalPoint } = edits as Facts
  if (crop || widthInPixels || heightInPixels) return true
  if (typeof focalPoint !== 'object' || focalPoint === null) return false
  const { x, y } = focalPoint as Facts
  return Number(x) !== stored.focalX || Number(y) !== stored.focalY
}
