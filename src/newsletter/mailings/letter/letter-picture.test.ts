import { expect, test } from 'vitest'

import { logoPicture, pictureOnTop } from './letter-picture'

const siteUrl = 'https://raadlijn.example'
const image = {
  src: '/api/media/file/brug-960.webp',
  srcSet: '',
  width: 960,
  height: 480,
  alt: 'De brug',
  caption: null,
  credit: null,
  shareSrc: '/api/media/file/brug-share.jpg',
}
const file = { url: '/api/media/file/brug.png', contentType: 'image/png', sizeBytes: 20_000 }

test('a picture on top is the JPEG of it, as wide as the text', () => {
  expect(pictureOnTop({ image, file, siteUrl })).toEqual({
    src: 'https://raadlijn.example/api/media/file/brug-share.jpg',
    width: 552,
    height: 290,
    alt: 'De brug',
  })
})

test('a small picture has no such cut, and is shown as it is', () => {
  const small = { ...image, shareSrc: null, width: 64, height: 36 }
  expect(pictureOnTop({ image: small, file, siteUrl })).toMatchObject({
    src: 'https://raadlijn.example/api/media/file/brug.png',
    width: 64,
    height: 36,
  })
})

test('what Outlook cannot show is left out, and so is what may not be seen', () => {
  const webp = { ...file, contentType: 'image/webp' }
  const small = { ...image, shareSrc: null }
  expect(pictureOnTop({ image: small, file: webp, siteUrl })).toBeNull()
  expect(logoPicture({ image, file: webp, siteUrl })).toBeNull()
  expect(pictureOnTop({ image: undefined, file, siteUrl })).toBeNull()
})

test('a logo is never cut, stays small, and is left out where it would keep a reader waiting', () => {
  expect(logoPicture({ image, file, siteUrl })).toMatchObject({
    src: 'https://raadlijn.example/api/media/file/brug.png',
    width: 128,
    height: 64,
  })
  expect(logoPicture({ image, file: { ...file, sizeBytes: 900_000 }, siteUrl })).toBeNull()
})
