import { expect, test } from 'vitest'

import { complaintAboutNode } from './node-version.mjs'

test.each(['v20.9.0', 'v20.20.2', 'v22.0.0', 'v24.1.0'])('%s is new enough', (version) => {
  expect(complaintAboutNode(version)).toBeNull()
})

test.each(['v20.8.1', 'v18.20.4', 'v9.99.0'])('%s is told which Node is needed', (version) => {
  expect(complaintAboutNode(version)).toContain('Node 20.9 of nieuwer')
  expect(complaintAboutNode(version)).toContain(version.slice(1))
})
