import { expect, test } from 'vitest'

import { invitation } from './invitation'

test('an invitation says who it is from, and a name cannot write markup into it', () => {
  const { html, text } = invitation({
    name: 'Jo <b>',
    invitedBy: 'Bo Beheerder',
    siteUrl: 'https://raadlijn.example',
    token: 'abc',
  })
  expect(text).toContain('Dag Jo <b>,')
  expect(text).toContain('Bo Beheerder maakte voor u een account')
  expect(text).toContain('\n\nhttps://raadlijn.example/admin/reset/abc\n\n')
  expect(html).toContain('href="https://raadlijn.example/admin/reset/abc"')
  expect(html).not.toContain('<b>')
})
