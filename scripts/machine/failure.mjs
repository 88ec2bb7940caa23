/** Something a person can mend. Its message is one sentence for that person; no stack is shown. */
export class Failure extends Error {
  name = 'Failure'
}

const fullDisk =
  'De schijf is vol: maak ruimte vrij en start opnieuw; wat af was, wordt niet overgedaan.'

/** A full disk can stop any step, so it is looked for in every error and in every output. */
export function sentenceOf(error) {
  if (error?.code === 'ENOSPC' || isAboutFullDisk(String(error?.message))) return fullDisk
  return error instanceof Failure ? error.message : null
}

export function isAboutFullDisk(text) {
  return /ENOSPC|no space left on device|SQLITE_FULL|database or disk is full/i.test(text)
}

/** The last thing a command does with an error: one sentence when there is one, all of it otherwise. */
export function endWith(error) {
  console.error(`\n${sentenceOf(error) ?? error?.stack ?? error}`)
  process.exitCode = 1
}
