import type { CollectionConfig } from 'payload'

import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'
import { buildConfig } from 'payload'

import { decisionsModule } from '@/decisions/module'
import { newsletterModule, tellFollowersOfDecision, tellFollowersOfPost } from '@/newsletter/module'
import { newsroomModule } from '@/newsroom/module'
import { openDataModule } from '@/open-data/module'
import { partiesModule } from '@/parties/module'
import { answerRefusals } from '@/platform/answer-refusals.hook'
import { databaseFor } from '@/platform/database.adapter'
import { env } from '@/platform/env'
import { keepWhatIsUsed } from '@/platform/keep-what-is-used.hook'
import { mailerFor } from '@/platform/mailer-for.adapter'
import { plainDutch } from '@/platform/admin/plain-dutch'
import { payloadEmail } from '@/platform/payload-email.adapter'
import { refuseHalfBulk } from '@/platform/refuse-half-bulk.hook'
import { takePlainInput } from '@/platform/take-plain-input.hook'
import { sharp } from '@/platform/sharp.adapter'
import { mostUploadBytes } from '@/platform/upload-limit'
import { keepCitedFacts, publishingModule } from '@/publishing/module'

const settings = env()
// Not `new URL('./src', …)`: the bundler takes that for a file to serve.
const source = join(dirname(fileURLToPath(import.meta.url)), 'src')

const decisions = decisionsModule({
  beforeDelete: [keepCitedFacts],
  afterDecisionChange: [tellFollowersOfDecision],
})
const parties = partiesModule({ hasHttps: settings.siteUrl.startsWith('https://') })
const publishing = publishingModule({ afterPostChange: [tellFollowersOfPost] })

const collections: CollectionConfig[] = [
  ...publishing.collections,
  ...decisions.collections,
  ...parties.collections.map(publishing.guarded),
  ...newsletterModule.collections,
  ...openDataModule.collections,
].map(({ hooks, access, admin, ...collection }) => ({
  ...collection,
  admin: {
    ...admin,
    components: {
      ...admin?.components,
      edit: {
        ...admin?.components?.edit,
        SaveButton: '/platform/admin/save-button.client#SaveButton',
      },
    },
  },
  // Payload answers 500 when it is asked for versions that are not kept.
  access: { ...access, ...(!collection.versions && { readVersions: () => false }) },
  hooks: {
    ...hooks,
    beforeOperation: [takePlainInput, ...(hooks?.beforeOperation ?? [])],
    beforeDelete: [...(hooks?.beforeDelete ?? []), keepWhatIsUsed],
    afterOperation: [...(hooks?.afterOperation ?? []), refuseHalfBulk],
  },
}))

const notLetIn = {
  nl: sameFor(
    'E-mailadres of wachtwoord klopt niet. Na vijf keer fout moet u tien minuten wachten.',
  ),
  en: sameFor('E-mail or password is not right. After five mistakes you have to wait ten minutes.'),
}

function sameFor(message: string) {
  return { emailOrPasswordIncorrect: message, userLocked: message }
}

/** Without the tab that shows a document as programs see it. */
const forEditors = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: { ...collection.admin, hideAPIURL: true },
})

export default buildConfig({
  secret: settings.payloadSecret,
  serverURL: settings.siteUrl,
  db: databaseFor(settings),
  email: payloadEmail({ mailer: mailerFor(settings), from: settings.mailFrom }),
  sharp,
  collections: collections
    .map((collection) => newsroomModule.atDesk(collection))
    .map((collection) => openDataModule.watched(collection))
    .map(forEditors),
  endpoints: newsroomModule.endpoints,
  i18n: {
    fallbackLanguage: 'nl',
    supportedLanguages: { nl, en },
    // The same words for a wrong password and for a locked account: the difference tells who has one.
    translations: {
      nl: { ...plainDutch, error: { ...plainDutch.error, ...notLetIn.nl } },
      en: {
        error: notLetIn.en,
        general: { sortByLabelDirection: 'Sort this column {{direction}}' },
      },
    },
  },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd MMM yyyy HH:mm',
    timezones: {
      supportedTimezones: [{ value: 'Europe/Amsterdam', label: 'Amsterdam' }],
      defaultTimezone: 'Europe/Amsterdam',
    },
    components: {
      beforeDashboard: [
        newsroomModule.dashboard,
        '/decisions/waiting/waiting-steps.client#WaitingSteps',
      ],
      beforeNavLinks: [newsroomModule.navigation],
      logout: { Button: '/platform/admin/log-out.client#LogOut' },
      graphics: {
        Logo: '/platform/admin/brand.client#Logo',
        Icon: '/platform/admin/brand.client#Icon',
      },
    },
    meta: { titleSuffix: ' · Raadlijn', description: 'De redactie van Raadlijn' },
    importMap: { baseDir: source, importMapFile: `${source}/app/(payload)/admin/importMap.js` },
  },
  // Browsers send their origin with each change; only this site's own pages may act with a visitor's cookie.
  csrf: [settings.siteUrl],
  cors: [],
  maxDepth: 4,
  defaultDepth: 1,
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 400 },
  telemetry: false,
  upload: { limits: { fileSize: mostUploadBytes } },
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
  hooks: { afterError: [answerRefusals] },
  // A wrong password is not a fault of the server, nor is a rule of ours that held.
  loggingLevels: {
    AuthenticationError: 'info',
    LockedAuth: 'info',
    QueryError: 'info',
    // Spread: Payload's type knows its own errors only.
    ...{ DomainError: 'info' },
  },
  // Types are made by `npm run types`, not by whoever happens to start the server.
  typescript: { outputFile: `${source}/payload-types.ts`, autoGenerate: false },
})
