import { z } from 'zod'

import { addressKeysProblem } from './address-keys'
import { keptSecret } from './kept-secret.adapter'

type Source = Record<string, string | undefined>

const Variables = z.object({
  DATABASE_URI: z
    .string()
    .regex(/^(file:(?!:memory:)|mongodb:\/\/|mongodb\+srv:\/\/)/, {
      error:
        'DATABASE_URI moet beginnen met file:, mongodb:// of mongodb+srv:// / must start with one of these.',
    })
    .default('file:./data/raadlijn.db'),
  PAYLOAD_SECRET: z
    .string()
    .min(16, {
      error: 'PAYLOAD_SECRET is te kort: gebruik minstens 16 tekens / use at least 16 characters.',
    })
    .optional(),
  ADDRESS_KEYS: z
    .string()
    .refine((text) => addressKeysProblem(text) === null, {
      error: ({ input }) => addressKeysProblem(String(input)) ?? undefined,
    })
    .optional(),
  SITE_URL: z
    .url({
      protocol: /^https?$/,
      error:
        'SITE_URL moet een webadres zijn, zoals https://raadlijn.example / must be a web address.',
    })
    .optional(),
  PORT: z.coerce
    .number({ error: portMessage() })
    .int({ error: portMessage() })
    .min(1, { error: portMessage() })
    .max(65_535, { error: portMessage() })
    .default(3000),
  RESEND_API_KEY: z.string().optional(),
  RESEND_BASE_URL: z
    .url({ error: 'RESEND_BASE_URL moet een webadres zijn / must be a web address.' })
    .optional(),
  RESEND_WEBHOOK_SECRET: z.string().optional(),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error:
        'SMTP_URL moet beginnen met smtp:// of smtps:// / must start with smtp:// or smtps://.',
    })
    .optional(),
  PARTY_SMTP_URLS: z
    .string()
    .transform((text) => text.split(/\s+/).filter((part) => part !== ''))
    .pipe(
      z.array(z.string().regex(/^[a-z0-9-]+=smtps?:\/\/\S+$/, { error: partyServersMessage() })),
    )
    .optional(),
  STEP_REST_MINUTES: z.coerce
    .number({ error: restMessage() })
    .int({ error: restMessage() })
    .min(0, { error: restMessage() })
    .max(1440, { error: restMessage() })
    .default(10),
  MAIL_FROM: z.string().default('Raadlijn <post@raadlijn.example>'),
  OUTBOX_DIR: z.string().default('data/outbox'),
  DEMO_PASSWORD: z.string().optional(),
})

const requiredInProduction = {
  PAYLOAD_SECRET:
    'PAYLOAD_SECRET ontbreekt: zet er een lange, willekeurige tekst in (openssl rand -hex 32) / is missing: set it to a long random text.',
  SITE_URL:
    'SITE_URL ontbreekt: zet er het adres van de site in, zoals https://raadlijn.example / is missing: set it to the address of the site.',
  DATABASE_URI:
    'DATABASE_URI ontbreekt: zet er file:./data/raadlijn.db in, of een adres van MongoDB / is missing: set it to a file or to MongoDB.',
} as const satisfies Partial<Record<keyof z.input<typeof Variables>, string>>

export type Env = {
  databaseUri: string
  payloadSecret: string
  /** As an operator writes it: the current key first. Undefined for the one that is made of payloadSecret. */
  addressKeys: string | undefined
  /** Without a slash at the end, so that a path can be put behind it. */
  siteUrl: string
  port: number
  resendApiKey: string | undefined
  resendBaseUrl: string | undefined
  resendWebhookSecret: string | undefined
  /** A mail server of one's own, for everything that Resend does not send. */
  smtpUrl: string | undefined
  /** Parties with a mail server of their own: its address by the party's slug, for the issues of that party. */
  partySmtpUrls: ReadonlyMap<string, string>
  /** How long a new or changed step waits before its followers are mailed, so that a slip can be mended unseen. */
  stepRestMs: number
  mailFrom: string
  outboxDir: string
  demoPassword: string | undefined
  isProduction: boolean
}

/** Every complaint at once, so that an operator mends the environment in one go. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/**
 * Parses an environment. Throws one EnvironmentError that holds a sentence for every variable
 * that is missing or wrong. While Next builds, nothing secret is asked for: a build serves nobody.
 */
export function readEnv(source: Source = process.env, makeSecret: () => string = keptSecret): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const isBuilding = source.NEXT_PHASE === 'phase-production-build'
  const isProduction = source.NODE_ENV === 'production'

  const missing = isProduction && !isBuilding ? missingFrom(given) : []
  const parsed = Variables.safeParse(given)
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => issue.message)
  if (!parsed.success || missing.length > 0)
    throw new EnvironmentError([...missing, ...wrong].join('\n'))

  const variables = parsed.data
  return {
    databaseUri: variables.DATABASE_URI,
    payloadSecret:
      variables.PAYLOAD_SECRET ?? (isBuilding ? 'nothing is signed in a build' : makeSecret()),
    addressKeys: variables.ADDRESS_KEYS,
    siteUrl: (variables.SITE_URL ?? `http://localhost:${variables.PORT}`).replace(/\/+$/, ''),
    port: variables.PORT,
    resendApiKey: variables.RESEND_API_KEY,
    resendBaseUrl: variables.RESEND_BASE_URL,
    resendWebhookSecret: variables.RESEND_WEBHOOK_SECRET,
    smtpUrl: variables.SMTP_URL,
    partySmtpUrls: new Map(
      (variables.PARTY_SMTP_URLS ?? []).map((entry) => {
        const at = entry.indexOf('=')
        return [entry.slice(0, at), entry.slice(at + 1)]
      }),
    ),
    stepRestMs: variables.STEP_REST_MINUTES * 60_000,
    mailFrom: variables.MAIL_FROM,
    outboxDir: variables.OUTBOX_DIR,
    demoPassword: variables.DEMO_PASSWORD,
    isProduction,
  }
}

let parsedOnce: Env | undefined

/** The environment of this process, parsed at the first call. */
export function env(): Env {
  parsedOnce ??= readEnv()
  return parsedOnce
}

/** Payload's command line sets this while it migrates by itself; then nothing is migrated at start-up. */
export function isMigrationCommand(): boolean {
  return process.env.PAYLOAD_MIGRATING === 'true'
}

function missingFrom(given: Source): string[] {
  return Object.entries(requiredInProduction).flatMap(([name, sentence]) =>
    given[name] === undefined ? [sentence] : [],
  )
}

function restMessage(): string {
  return 'STEP_REST_MINUTES moet een heel getal zijn, van 0 tot en met 1440 / must be a whole number from 0 to 1440.'
}

function partyServersMessage(): string {
  return 'PARTY_SMTP_URLS moet zijn: partij=smtps://server partij=smtps://server / must be: party=smtps://server, with spaces between.'
}

function portMessage(): string {
  return 'PORT moet een getal zijn van 1 tot en met 65535 / must be a number from 1 to 65535.'
}
