const domains = [
  'parties',
  'decisions',
  'publishing',
  'open-data',
  'newsletter',
  'imports',
  'newsroom',
  'demo',
]
const anyDomain = `^src/(${domains.join('|')})/`

/** A role in the name: glue. `.email` and `.client` files are the only ones that are React. */
const role =
  '\\.(collection|global|fields?|access|hook|task|endpoint|query|command|adapter|action|client|email)\\.tsx?$'
/** No role in the name: a rule or a value. One pattern for both depths is refused as unsafe. */
const plain = [`${anyDomain}[^./]+\\.tsx?$`, `${anyDomain}.+/[^./]+\\.tsx?$`]
const test = '\\.test\\.tsx?$'

const roles = (...names) => `\\.(${names.join('|')})\\.tsx?$`
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`

/** Each domain may look down this list, never up. */
const below = domains.map((domain, rank) => ({
  name: `${domain}-looks-down-only`,
  comment: `${domain} may use ${['platform', ...domains.slice(0, rank)].join(', ')} and itself.`,
  severity: 'error',
  from: { path: `^src/${domain}/` },
  to: { path: `^src/(${[...domains.slice(rank + 1), 'site', 'app'].join('|')})/` },
}))

/** Inside a domain, doors call commands, commands call rules; never the other way round. */
const inward = [
  ['access', 'hook', 'task', 'endpoint', 'action', 'command', 'collection', 'adapter'],
  ['query', 'hook', 'task', 'endpoint', 'action', 'command', 'collection'],
  ['command', 'hook', 'task', 'endpoint', 'action', 'collection'],
  ['hook', 'task', 'endpoint', 'action', 'collection'],
  ['fields?', 'task', 'endpoint', 'action', 'collection'],
].map(([from, ...to]) => ({
  name: `${from.replace(/\W/g, '')}-stays-inside`,
  comment: `A .${from} file serves the doors of its domain and does not know them.`,
  severity: 'error',
  from: { path: `${anyDomain}.*${roles(from)}` },
  to: { path: `${anyDomain}.*${roles(...to)}` },
}))

const config = {
  forbidden: [
    ...below,
    ...inward,
    {
      name: 'platform-stands-alone',
      comment: 'Platform serves every domain and knows none; payload.config.ts introduces them.',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: test },
      to: { path: '^(src/|payload\\.config)', pathNot: '^src/(platform/|payload-types)' },
    },
    {
      name: 'nothing-imports-app',
      comment: 'Tests of the site ask its routes what a visitor would ask them.',
      severity: 'error',
      from: { pathNot: '^(src/app/|tests/int/site/|\\.next/|next-env)' },
      to: { path: '^src/app/' },
    },
    {
      name: 'domains-meet-at-api',
      comment:
        'Another domain is reached through its api.ts (what can be done) or its view.ts (what is ' +
        'shown; plain), so its folders can be rearranged freely.',
      severity: 'error',
      // Payload writes its import map itself: it lists the components that the collections name.
      from: { path: '^src/([^/]+)/', pathNot: '^src/app/\\(payload\\)/admin/importMap' },
      to: { path: anyDomain, pathNot: ['^src/$1/', '^src/[^/]+/(api|view)\\.ts$'] },
    },
    {
      name: 'outsiders-meet-domains-at-their-doors',
      comment: 'Tests, scripts and the start of the server use the doors that others use.',
      severity: 'error',
      from: { path: '^(tests/(int|support)/|scripts/|src/[^/]+$)' },
      to: { path: anyDomain, pathNot: '^src/[^/]+/(api|view|module)\\.ts$' },
    },
    {
      name: 'journeys-talk-http',
      comment: 'A browser journey sees what a visitor sees.',
      severity: 'error',
      from: { path: '^tests/e2e/' },
      to: { path: '^(src/|payload\\.config)' },
    },
    {
      name: 'modules-are-for-the-config',
      severity: 'error',
      from: { pathNot: '^(payload\\.config\\.ts$|tests/)' },
      to: { path: '^src/[^/]+/module\\.ts$' },
    },
    {
      name: 'the-config-has-few-doors',
      comment: 'Readers get Payload from site/visitor; nobody else builds one.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(app/|site/visitor/|[^/]+$)' },
      to: { path: '^payload\\.config\\.ts$' },
    },
    {
      name: 'plain-files-stay-plain',
      comment: 'No role in the name means: no framework, no disk, no network, no clock.',
      severity: 'error',
      from: { path: plain, pathNot: '^src/[^/]+/(api|module)\\.ts$' },
      to: {
        path: [
          packages('payload', '@payloadcms/[^/]+', 'next', 'react', 'react-dom'),
          '^(node:)?(fs|http|https|http2|net|tls|dns|child_process|worker_threads)(/|$)',
          '^src/payload-types',
          // It lists queries and commands; a plain file asks for a domain's view.ts.
          '^src/[^/]+/api\\.ts$',
          role,
        ],
      },
    },
    {
      name: 'generated-types-stay-in-glue',
      comment: 'The site speaks of view types; a Payload document ends in the query.',
      severity: 'error',
      from: { path: '^src/(site|app)/', pathNot: '^src/site/visitor/' },
      to: { path: '^src/payload-types' },
    },
    {
      name: 'next-lives-at-the-edge',
      comment: 'Imports, jobs and tests write without a Next request.',
      severity: 'error',
      from: {
        path: `${anyDomain}|^src/platform/`,
        pathNot: '^src/platform/reading-cache\\.adapter\\.ts$',
      },
      to: { path: packages('next') },
    },
    {
      name: 'react-lives-at-the-edge',
      severity: 'error',
      from: { path: `${anyDomain}|^src/platform/`, pathNot: ['\\.(client|email)\\.tsx$', test] },
      to: { path: packages('react', 'react-dom') },
    },
    {
      name: 'outside-things-have-adapters',
      comment: 'Only an .adapter file knows a provider, a driver or the wire.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.adapter\\.ts$', '^src/platform/migrations/', test] },
      to: {
        path: [
          packages(
            'resend',
            'nodemailer',
            '@libsql/[^/]+',
            'libsql',
            'mongodb',
            'mongoose',
            '@payloadcms/db-[^/]+',
          ),
          '^(node:)?(http|https|http2|net|tls|dns)(/|$)',
        ],
      },
    },
    {
      name: 'browser-code-stays-light',
      severity: 'error',
      from: { path: '\\.client\\.tsx$' },
      to: {
        path: [packages('payload'), '^src/platform/env', role],
        pathNot: '\\.client\\.tsx$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'browser-code-is-handed-its-values',
      comment:
        'api.ts also lists server code, so a client component may take its types but not its functions.',
      severity: 'error',
      from: { path: '^src/(site|app)/.+\\.client\\.tsx$' },
      to: { path: anyDomain, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-site-asks-through-api',
      comment: 'The site holds no query of its own; only site/visitor talks to Payload.',
      severity: 'error',
      from: { path: '^src/site/', pathNot: ['^src/site/visitor/', test] },
      to: { path: packages('payload'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: `^tests/|${test}|^vitest\\.config` },
      to: { path: `^tests/|${test}` },
    },
    {
      name: 'media-is-data',
      severity: 'error',
      from: {},
      to: { path: '^media/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: '^payload\\.config' },
      to: { circular: true, viaOnly: { pathNot: '^payload\\.config' } },
    },
    {
      name: 'nothing-is-missing',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'the-product-runs-without-dev-tools',
      comment: 'A production install leaves devDependencies out.',
      severity: 'error',
      from: { path: '^(src/|payload\\.config)', pathNot: test },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|data|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}

export default config
