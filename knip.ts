import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  entry: [
    'payload.config.ts',
    // Written by `npm run types`: the config names the components of the admin by their path.
    'src/app/*/admin/importMap.js',
    'scripts/*.{mjs,ts,tsx}',
    'src/**/*.test.{ts,tsx}',
    'scripts/**/*.test.mjs',
    'tests/int/**/*.int.test.ts',
    // Started as processes of their own.
    'scripts/project/serve.mjs',
    'tests/support/{bystander,migrate-template,resend-stand-in-child}.ts',
    'tests/e2e/**/*.e2e.ts',
  ],
  project: ['*.{ts,mjs}', 'src/**/*.{ts,tsx,mjs}', 'scripts/**/*.{ts,tsx,mjs}', 'tests/**/*.ts'],
  ignore: [
    // Generated: every collection gets a type, also those that no code names yet.
    'src/payload-types.ts',
  ],
  ignoreDependencies: [
    // Read as files: a font is not imported.
    '@fontsource-variable/.+',
  ],
  // The plugin would load payload.config.ts, a database driver and Lexical, to learn of one file.
  payload: false,
  // Props and answers may have an exported name although only their own file says it.
  ignoreExportsUsedInFile: { type: true, interface: true },
}

export default config
