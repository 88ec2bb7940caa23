const hour = '(?:[01]?\\d|2[0-3])'
const time = `${hour}[:.-][0-5]\\d(?!\\d)(?: ?(?:-|tot) ?${hour}[:.][0-5]\\d(?!\\d))?`
const day = '(?:0?[1-9]|[12]\\d|3[01])[-./ ](?:0?[1-9]|1[0-2])'
const moment = new RegExp(
  [
    `(?<!\\d|\\d[-./])${day}[-./ ](?:(?:19|20)\\d\\d|2\\d)[-, ]+(?:om )?(?:${time}|${hour} ?(?:uur|u|h)(?!\\p{L}))`,
    `(?<!\\d|\\d[-./])${day}[-./ ](?:19|20)\\d\\d(?![-./ ]{0,2}\\d)`,
    `(?<![\\d:])${hour}:[0-5]\\d(?![\\d:])`,
  ].join('|'),
  'giu',
)

/**
 * The line with a bar for each day and time that is written in digits: together they look like a phone number. The rest
 * stays at its place.
 */
export function withoutMoments(text: string): string {
  return text.replace(moment, (written) => ' | '.padEnd(written.length))
}
