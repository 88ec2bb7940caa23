import nextCoreWebVitals from 'eslint-config-next/core-web-vitals'
import tseslint from 'typescript-eslint'

import { localApi } from './scripts/lint/local-api.mjs'

const readTheEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Read it in platform/env.ts and hand the value on.',
}
const askTheClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take `now` as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take `now` as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'Take `now` as an argument.',
  },
]

/** The doors of the application: here a moment is read, once, and handed on. */
const doors = [
  'src/**/*.{task,endpoint,action,hook,adapter}.{ts,tsx}',
  'src/**/*.client.tsx',
  'src/app/**',
  'src/site/visitor/**',
  'src/instrumentation.ts',
]
const tests = ['**/*.test.{ts,tsx,mjs}', 'tests/**']

/** Next's preset brings this plugin and uses six of its rules; a public site wants them all. */
const accessibility = nextCoreWebVitals.find((config) => config.plugins?.['jsx-a11y']).plugins[
  'jsx-a11y'
]

export default tseslint.config(
  {
    ignores: [
      '.next/',
      'coverage/',
      'data/',
      'media/',
      'next-env.d.ts',
      'src/payload-types.ts',
      'src/platform/migrations/',
      // Written by Payload's generator; our own text would be lost at the next run.
      'src/app/(payload)/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  ...nextCoreWebVitals,
  // There is no Pages Router here, and the rule complains that it cannot find one.
  { rules: { '@next/next/no-html-link-for-pages': 'off' } },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...accessibility.flatConfigs.recommended.rules,
      // A table that is laid out anew for a phone loses its meaning, and roles give it back.
      'jsx-a11y/no-redundant-roles': [
        'error',
        { nav: ['navigation'], table: ['table'], thead: ['rowgroup'], tbody: ['rowgroup'] },
      ],
      'jsx-a11y/no-interactive-element-to-noninteractive-role': [
        'error',
        { td: ['cell'], tr: ['none', 'presentation'], canvas: ['img'] },
      ],

      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // `() => stop()` is how a callback is written here; a value that is nothing does no harm.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `||` is how an empty text is passed over.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      // A port or a hook asks for a promise, also from who has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-deprecated': [
        'error',
        // Payload marks one of the values of a hook's `operation`, and the rule takes it for all of it.
        { allow: ['operation'] },
      ],

      'import/consistent-type-specifier-style': ['error', 'prefer-top-level'],
      'import/no-default-export': 'error',
      'import/no-duplicates': 'error',
      'import/order': [
        'error',
        {
          groups: ['type', 'builtin', 'external', 'internal', 'parent', 'sibling', 'index'],
          pathGroups: [{ pattern: '{@/**,@tests/**,@payload-config}', group: 'internal' }],
          pathGroupsExcludedImportTypes: ['builtin'],
          sortTypesGroup: true,
          'newlines-between': 'always',
          'newlines-between-types': 'ignore',
        },
      ],

      eqeqeq: 'error',
      'no-console': 'error',
      'no-else-return': 'error',
      'no-empty': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-catch': 'error',
      'object-shorthand': 'error',
    },
  },

  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: tests,
    plugins: { 'local-api': localApi },
    rules: {
      'local-api/say-whose-eyes': 'error',
      'local-api/say-why-access-is-skipped': 'error',
      'local-api/join-the-transaction': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/platform/env.ts', ...tests],
    rules: { 'no-restricted-syntax': ['error', readTheEnvironment, ...askTheClock] },
  },
  {
    files: doors,
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', readTheEnvironment] },
  },

  {
    files: ['src/site/**', 'src/app/(site)/**'],
    rules: {
      // Reading pages are documents without a client script, so without <Image> and next/head.
      '@next/next/no-img-element': 'off',
      '@next/next/no-head-element': 'off',
      '@next/next/no-css-tags': 'off',
    },
  },

  {
    files: ['**/*.ts'],
    ignores: ['**/*.client.ts'],
    // React lives in .tsx files; elsewhere a function may be called `useSomething`.
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },

  {
    files: tests,
    rules: {
      // A test reads JSON answers and matchers, both `any` by type; the assertion is the proof.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      // A stand-in often has nothing to do.
      '@typescript-eslint/no-empty-function': 'off',
      // Tests listen to the console: a complaint that nobody expected fails them.
      'no-console': 'off',
    },
  },

  {
    files: ['tests/**/global-setup.ts'],
    // What a setup provides is told to vitest by merging, and only interfaces merge; vitest asks for
    // its default export.
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      'import/no-default-export': 'off',
    },
  },
  {
    files: ['*.config.{ts,mjs}', '.dependency-cruiser.mjs', 'knip.ts'],
    // The tools that read these files ask for a default export.
    rules: { 'import/no-default-export': 'off' },
  },
  {
    files: ['**/*.mjs'],
    // Scripts run before node_modules exists, so they are JavaScript: there are no types to check.
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['scripts/**', 'bench/**'],
    // A command speaks to the person who typed it.
    rules: { 'no-console': 'off' },
  },
)
