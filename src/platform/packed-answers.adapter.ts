import { ServerResponse } from 'node:http'

/** Says that the body is packed already. Never leaves the server: it becomes `content-encoding`. */
export const packedHeader = 'x-raadlijn-packed'

// The bundler gives each route a copy of this module; the switch is one for the whole process.
const flag = Symbol.for('raadlijn.packed-answers')

/**
 * Next 16.4 takes `content-encoding` away from what a route handler answers and packs nothing itself, so a page would
 * travel at four times its size unless a proxy packs it. This puts the header back at the last moment. To be removed
 * when a release of Next leaves the header alone.
 */
export function allowPackedAnswers(): void {
  if (mayPack()) return
  Object.assign(globalThis, { [flag]: true })
  // eslint-disable-next-line @typescript-eslint/unbound-method -- applied to its own `this` below.
  const writeHead = ServerResponse.prototype.writeHead
  // The signature has several forms; all are handed on as they came.
  ServerResponse.prototype.writeHead = function (this: ServerResponse, ...args: never[]) {
    const coding = this.getHeader(packedHeader)
    if (coding !== undefined && !this.headersSent) {
      this.removeHeader(packedHeader)
      this.setHeader('content-encoding', String(coding))
    }
    return Reflect.apply(writeHead, this, args) as ServerResponse
  }
}

export function mayPack(): boolean {
  return flag in globalThis
}
