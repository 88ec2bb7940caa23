/**
 * Whom a request is counted for. The last address is the one that the nearest proxy saw itself; what stands before it
 * anybody can write. Half of an IPv6 address names the household, the rest a device that renames itself at will.
 */
export function clientOf(headers: Headers): string {
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  const address = last.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!address.includes(':')) return address === '' ? 'unknown' : address
  return firstHalf(address)
}

function firstHalf(address: string): string {
  const [before = '', after] = address.toLowerCase().split('::')
  const head = before === '' ? [] : before.split(':')
  const tail = after ? after.split(':') : []
  const zeros = after === undefined ? 0 : Math.max(0, 8 - head.length - tail.length)
  return [...head, ...Array<string>(zeros).fill('0'), ...tail].slice(0, 4).join(':')
}
