type Trigger = { leadOffset: number; matchingString: string; replaceableString: string }

/** After "@" or "[[" at the start of a word: the name that is being typed. A name may hold spaces, an e-mail address opens nothing. */
const trigger = /(^|[\s(])((?:@|\[\[)([^\s@[\]][^@[\]\n]{0,60})?)$/

const mostWords = 5

/** What the writer is looking for, at the end of the text before the cursor; null when nothing is looked for. */
export function typedTrigger(text: string): Trigger | null {
  const found = trigger.exec(text)
  if (!found) return null
  const [, before = '', replaceableString = '', matchingString = ''] = found
  // Whoever goes on for so long is writing a sentence.
  if (matchingString.trim().split(/\s+/).length > mostWords) return null
  return { leadOffset: found.index + before.length, matchingString, replaceableString }
}
