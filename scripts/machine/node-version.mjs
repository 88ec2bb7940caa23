// Read by any Node, however old: nothing newer than ES2015 may stand in this file.

const oldest = [20, 9]

/** The sentence for a Node that is too old, or null. */
export function complaintAboutNode(version) {
  const parts = version.replace(/^v/, '').split('.')
  const major = Number(parts[0])
  const minor = Number(parts[1])
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return null

  return (
    'Raadlijn heeft Node ' +
    oldest.join('.') +
    ' of nieuwer nodig; dit is Node ' +
    version.replace(/^v/, '') +
    '. Een nieuwe staat op https://nodejs.org.'
  )
}
