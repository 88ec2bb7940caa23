import { expect, test } from 'vitest'

import { fileProblem } from './file-problem'

test('a photo of a phone is taken, also a big one', () => {
  expect(fileProblem({ name: 'IMG_1.JPG', type: 'image/jpeg', sizeBytes: 8_400_000 })).toBeNull()
  expect(fileProblem({ name: 'b.pdf', type: 'application/pdf', sizeBytes: 12_000_000 })).toBeNull()
})

test.each([
  // Not every browser knows the type.
  [{ name: 'IMG_2.HEIC', type: '', sizeBytes: 1 }, 'HEIC'],
  [{ name: 'foto', type: 'image/heif', sizeBytes: 1 }, 'HEIC'],
  [{ name: 'a.gif', type: 'image/gif', sizeBytes: 1 }, 'Kies een foto (JPEG'],
  [{ name: 'a.svg', type: 'image/svg+xml', sizeBytes: 1 }, 'Kies een foto (JPEG'],
  [{ name: 'a.jpg', type: 'image/jpeg', sizeBytes: 12_000_001 }, '(12,1 MB)'],
])('%o is told why not', (file, words) => {
  expect(fileProblem(file)).toContain(words)
})
