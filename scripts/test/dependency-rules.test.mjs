import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { cruise } from 'dependency-cruiser'
import { afterAll, beforeAll, expect, test } from 'vitest'

import config from '../../.dependency-cruiser.mjs'

/** One file that breaks each rule. The key is the rule, the value is who imports what. */
const violations = {
  'parties-looks-down-only': ['src/parties/parties.ts', '@/decisions/api'],
  'decisions-looks-down-only': ['src/decisions/timeline/timeline.ts', '@/site/post/post'],
  'publishing-looks-down-only': ['src/publishing/api.ts', '@/newsletter/api'],
  'open-data-looks-down-only': ['src/open-data/resources.ts', '@/newsletter/api'],
  'newsletter-looks-down-only': ['src/newsletter/api.ts', '@/imports/api'],
  'imports-looks-down-only': ['src/imports/api.ts', '@/site/post/post'],
  'newsroom-looks-down-only': ['src/newsroom/api.ts', '@/site/post/post'],
  'demo-looks-down-only': ['src/demo/api.ts', '@/site/post/post'],
  'access-stays-inside': ['src/parties/seats.access.ts', './join-party.command'],
  'query-stays-inside': ['src/parties/find-party.query.ts', './join-party.command'],
  'command-stays-inside': ['src/parties/leave-party.command.ts', './keep-party.hook'],
  'hook-stays-inside': ['src/parties/keep-party.hook.ts', './parties.collection'],
  'fields-stays-inside': ['src/parties/party.field.ts', './parties.collection'],
  'platform-stands-alone': ['src/platform/words.ts', '@/parties/api'],
  'nothing-imports-app': ['src/site/post/post.tsx', '@/app/(site)/route'],
  'domains-meet-at-api': ['src/site/search/search.ts', '@/parties/find-party.query'],
  'outsiders-meet-domains-at-their-doors': ['tests/int/a.int.test.ts', '@/parties/seats'],
  'journeys-talk-http': ['tests/e2e/a.e2e.ts', '@/parties/api'],
  'modules-are-for-the-config': ['src/decisions/module.ts', '@/parties/module'],
  'the-config-has-few-doors': ['src/parties/api.ts', '@payload-config'],
  'plain-files-stay-plain': ['src/parties/seats.ts', './join-party.command'],
  'generated-types-stay-in-glue': ['src/site/facts/facts.tsx', '@/payload-types'],
  'next-lives-at-the-edge': ['src/parties/parties.hook.ts', 'next'],
  'react-lives-at-the-edge': ['src/parties/parties.field.ts', 'react'],
  'outside-things-have-adapters': ['src/newsletter/send.command.ts', 'resend'],
  'browser-code-stays-light': ['src/parties/accent.client.tsx', './join-party.command'],
  'browser-code-is-handed-its-values': ['src/site/menu/menu.client.tsx', '@/parties/api'],
  'the-site-asks-through-api': ['src/site/agenda/agenda.ts', 'payload'],
  'nothing-imports-tests': ['src/parties/fixed.ts', '@tests/int/a.int.test'],
  'media-is-data': ['src/site/home/home.ts', '../../../media/photo'],
  'no-cycles': ['src/decisions/one.ts', './two'],
  'nothing-is-missing': ['src/decisions/three.ts', './four'],
  'the-product-runs-without-dev-tools': ['src/imports/parse.ts', 'vitest'],
}
const bystanders = [
  ['src/decisions/two.ts', './one'],
  ['src/decisions/api.ts'],
  ['src/newsletter/newsletter.ts'],
  ['src/parties/join-party.command.ts'],
  ['src/parties/parties.collection.ts'],
  ['src/parties/module.ts'],
  ['src/app/(site)/route.ts'],
  ['src/payload-types.ts'],
  ['payload.config.ts'],
  ['media/photo.ts'],
]

const folder = mkdtempSync(join(tmpdir(), 'raadlijn-rules-'))
let reports

beforeAll(async () => {
  for (const [path, imported] of [...bystanders, ...Object.values(violations)]) {
    write(path, imported ? `import '${imported}'\n` : 'export {}\n')
  }
  for (const name of ['next', 'payload', 'react', 'resend', 'vitest']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }))
    write(`node_modules/${name}/index.js`, '')
  }
  write('package.json', JSON.stringify({ devDependencies: { vitest: '*' } }))
  reports = await violationsIn(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each(Object.entries(violations))('%s fires', (rule, [path]) => {
  expect(reports).toContainEqual({ rule, path })
})

test('every rule has been seen to fire', () => {
  const rules = config.forbidden.map(({ name }) => name)

  expect(rules.filter((name) => !(name in violations))).toEqual([])
})

function write(path, text) {
  const full = join(folder, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, text)
}

async function violationsIn(baseDir) {
  const { options, ...ruleSet } = config
  const { output } = await cruise(
    ['src', 'tests', 'payload.config.ts'],
    { ...options, baseDir, ruleSet, tsConfig: undefined, validate: true },
    {
      alias: {
        '@payload-config': join(baseDir, 'payload.config.ts'),
        '@tests': join(baseDir, 'tests'),
        '@': join(baseDir, 'src'),
      },
    },
  )
  return output.summary.violations.map(({ rule, from }) => ({ rule: rule.name, path: from }))
}
