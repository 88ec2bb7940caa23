import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'
import type { Media } from '@/payload-types'

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { sharp } from '@/platform/sharp.adapter'
import { bootPayload } from '@tests/support/boot-payload'
import { makeParty } from '@tests/support/make-party'
import { makeUser } from '@tests/support/make-user'
import { complaints, rest } from '@tests/support/rest'

let booted: BootedPayload
let party: { id: string }
let writer: Login

beforeAll(async () => {
  booted = await bootPayload()
  party = await makeParty(booted.payload)
  writer = await makeUser(booted, { seats: [{ party: party.id, role: 'writer' }] })
})
afterAll(() => booted.stop())

function upload(file: Buffer, name: string, type: string, alt = 'Een half rood vlak') {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(file)], name, { type }))
  body.set('_payload', JSON.stringify({ party: party.id, alt }))
  return rest(booted.config, '/media?depth=0', { method: 'POST', body, token: writer.token })
}

/** As a phone held upright takes it: lying on its side, with how to turn it and where it was taken in the file. */
async function phonePhoto(width: number, height: number): Promise<Buffer> {
  const red = { width, height: Math.round(height / 2), channels: 3, background: '#f00' } as const
  const half = await sharp({ create: red }).png().toBuffer()
  return sharp({ create: { width, height, channels: 3, background: '#00f' } })
    .composite([{ input: half, left: 0, top: 0 }])
    .withExif({
      IFD0: { Orientation: '6', Make: 'Fictiefoon', Artist: 'Jo Fictie' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1', GPSLongitudeRef: 'E' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 95 })
    .toBuffer()
}

async function storedFiles({ filename, sizes }: Media): Promise<Map<string, Buffer>> {
  const folder = booted.payload.collections.media.config.upload.staticDir ?? 'media'
  const names = Object.values(sizes ?? {}).map((size) => size.filename)
  const files = [filename, ...names].filter((name) => typeof name === 'string')
  return new Map(
    await Promise.all(
      files.map(async (name) => [name, await readFile(join(folder, name))] as const),
    ),
  )
}

test('a photo of a phone stands upright in every size, and says no longer who took it where', async () => {
  const photo = await phonePhoto(1200, 900)
  const before = await sharp(photo).metadata()
  expect(before.orientation).toBe(6)
  expect(photo.includes('Fictiefoon')).toBe(true)

  const { status, body } = await upload(photo, 'IMG_0001.jpg', 'image/jpeg')
  expect(status).toBe(201)
  const { doc } = body as { doc: Media }
  expect([doc.width, doc.height]).toEqual([900, 1200])
  const files = await storedFiles(doc)
  expect(files.size).toBeGreaterThanOrEqual(3)
  for (const [name, file] of files) {
    const { orientation, exif, width, height } = await sharp(file).metadata()
    expect([name, orientation ?? 1, exif]).toEqual([name, 1, undefined])
    expect(file.includes('Fictie')).toBe(false)
    const isShare = width === 1200 && height === 630
    if (!isShare) expect(height).toBeGreaterThan(width)
    // Turned by a quarter, its upper half lies at the right.
    const { data } = await sharp(file)
      .extract({ left: width - 20, top: Math.floor(height / 2), width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect([name, (data[0] ?? 0) > 200, (data[2] ?? 0) < 60]).toEqual([name, true, true])
  }
})

test('a photo of 12 megapixels and some 8 megabytes is taken', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const photo = await sharp({
    create: { width: 4000, height: 3000, channels: 3, background: '#000', noise },
  })
    .jpeg({ quality: 82 })
    .toBuffer()
  expect(photo.length).toBeGreaterThan(6_000_000)
  expect(photo.length).toBeLessThan(12_000_000)
  const { status, body } = await upload(photo, 'groot.jpg', 'image/jpeg')
  expect(status).toBe(201)
  expect((body as { doc: Media }).doc.sizes?.small?.width).toBe(480)
})

test('a file that cannot be shown is refused in words that say what to do', async () => {
  const heic = Buffer.from('00000018667479706865696300000000', 'hex')
  const refused = await upload(heic, 'IMG_0002.HEIC', 'image/heic')
  expect(refused.status).toBe(400)
  expect(complaints(refused)[0]?.message).toContain('Meest compatibel')
  const nameless = await upload(heic, 'IMG_0003.heic', 'application/octet-stream')
  expect(complaints(nameless)[0]?.message).toContain('Meest compatibel')
  const film = await upload(Buffer.from('GIF89a'), 'film.gif', 'image/gif')
  expect(complaints(film)[0]?.message).toContain('Kies een foto (JPEG')
  const big = await upload(Buffer.alloc(12_500_000, 1), 'groot.jpg', 'image/jpeg')
  expect(big.status).toBe(413)
  expect(complaints(big)[0]?.message).toContain('te groot')
})

test('a file that only says it is a photo is refused in Dutch', async () => {
  const torn = await upload(Buffer.from('dit is geen foto'), 'foto.jpg', 'image/jpeg')
  expect(torn.status).toBe(400)
  expect(complaints(torn)[0]?.message).toContain('kunnen wij niet lezen')
})
