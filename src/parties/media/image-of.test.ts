import { expect, test } from 'vitest'

import { imageOf } from './image-of'

const picture = { filename: 'brug in mei.jpg', width: 2000, height: 1000, alt: 'De brug' }

test('the browser chooses between the sizes that exist', () => {
  const sizes = {
    small: { filename: 'brug-480.webp', width: 480, height: 240 },
    medium: { filename: 'brug-960.webp', width: 960, height: 480 },
    large: { filename: null, width: null, height: null },
    share: { filename: 'brug-share.jpg', width: 1200, height: 630 },
  }
  expect(imageOf({ ...picture, sizes })).toMatchObject({
    src: '/api/media/file/brug-960.webp',
    srcSet: '/api/media/file/brug-480.webp 480w, /api/media/file/brug-960.webp 960w',
    width: 960,
    height: 480,
    shareSrc: '/api/media/file/brug-share.jpg',
  })
})

test('a small picture is shown as it is', () => {
  expect(imageOf(picture)).toMatchObject({ src: '/api/media/file/brug%20in%20mei.jpg', srcSet: '' })
})

test('a document is no picture', () => {
  expect(imageOf({ filename: 'begroting.pdf', width: null, height: null })).toBeNull()
})
