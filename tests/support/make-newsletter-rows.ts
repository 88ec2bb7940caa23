import type { Payload } from 'payload'
import type {
  Alert,
  Consent,
  Delivery,
  Digest,
  LinkRequest,
  ListImport,
  MailBatch,
  MailEvent,
  ReaderLink,
  Signup,
  SpentChallenge,
  Subscriber,
  Subscription,
} from '@/payload-types'

import { makeDecision } from './make-decision'
import { uniqueName } from './unique-name'

const aMoment = '2026-03-02T09:00:00.000Z'
const aTarget = { targetKind: 'dossier', targetKey: 'dossier:d1' } as const
const someWords = {
  wording: 'Ja, ik wil een mail.',
  wordingVersion: 'dossier-1',
  source: '/nieuwsbrief',
}

/** Rows as commands make them, for tests about who may touch them; no address is behind them. */
export function makeSubscriber(payload: Payload): Promise<Subscriber> {
  return payload.create({
    collection: 'subscribers',
    data: { state: 'bevestigd', addressHash: uniqueName('hash') },
  })
}

export async function makeSubscription(payload: Payload): Promise<Subscription> {
  const subscriber = (await makeSubscriber(payload)).id
  return payload.create({
    collection: 'subscriptions',
    data: { ...aTarget, key: uniqueName('key'), subscriber, frequency: 'direct', state: 'actief' },
  })
}

export async function makeConsent(payload: Payload): Promise<Consent> {
  const subscriber = (await makeSubscriber(payload)).id
  const subscription = (await makeSubscription(payload)).id
  return payload.create({
    collection: 'consents',
    data: {
      ...aTarget,
      ...someWords,
      subscriber,
      subscription,
      state: 'gegeven',
      askedAt: aMoment,
      tokenHash: uniqueName('token'),
    },
  })
}

export function makeSignup(payload: Payload): Promise<Signup> {
  return payload.create({
    collection: 'signups',
    data: {
      ...someWords,
      sealedAddress: 'k1.none',
      addressHash: uniqueName('hash'),
      targetKind: 'dossier',
      frequency: 'direct',
      target: 'd1',
      askedAt: aMoment,
      dueAt: aMoment,
    },
  })
}

export async function makeReaderLink(payload: Payload): Promise<ReaderLink> {
  const subscriber = (await makeSubscriber(payload)).id
  return payload.create({
    collection: 'reader-links',
    data: { subscriber, tokenHash: uniqueName('token'), expiresAt: aMoment },
  })
}

export function makeLinkRequest(payload: Payload): Promise<LinkRequest> {
  return payload.create({
    collection: 'link-requests',
    data: { addressHash: uniqueName('hash'), askedAt: aMoment, dueAt: aMoment },
  })
}

export function makeSpentChallenge(payload: Payload): Promise<SpentChallenge> {
  return payload.create({
    collection: 'spent-challenges',
    data: { key: uniqueName('proof'), expiresAt: aMoment },
  })
}

export async function makeAlert(payload: Payload): Promise<Alert> {
  const decision = (await makeDecision(payload)).id
  return payload.create({
    collection: 'alerts',
    data: {
      key: uniqueName('alert'),
      item: 'step',
      event: 'gewijzigd',
      decision,
      state: 'vervallen',
      raisedAt: aMoment,
    },
  })
}

export async function makeDelivery(payload: Payload): Promise<Delivery> {
  const subscriber = (await makeSubscriber(payload)).id
  return payload.create({
    collection: 'deliveries',
    data: {
      key: uniqueName('delivery'),
      kind: 'bericht',
      subscriber,
      state: 'vervallen',
      dueAt: aMoment,
      attempts: 0,
    },
  })
}

export function makeMailEvent(payload: Payload): Promise<MailEvent> {
  return payload.create({
    collection: 'mail-events',
    data: { eventId: uniqueName('msg'), kind: 'bezorgd', delivery: 'd1', at: aMoment },
  })
}

export function makeListImport(payload: Payload, party: string): Promise<ListImport> {
  return payload.create({
    collection: 'list-imports',
    data: { party, declaration: 'Ik verklaar dat dit klopt.', rows: 1, refused: 0 },
  })
}

export function makeBatch(payload: Payload): Promise<MailBatch> {
  return payload.create({
    collection: 'mail-batches',
    data: {
      key: uniqueName('batch'),
      kind: 'bericht',
      source: 'a1',
      size: 1,
      state: 'vervallen',
      dueAt: aMoment,
      attempts: 0,
    },
  })
}

export function makeDigest(payload: Payload): Promise<Digest> {
  return payload.create({
    collection: 'digests',
    data: {
      key: uniqueName('digest'),
      frequency: 'dag',
      from: aMoment,
      until: aMoment,
      state: 'leeg',
    },
  })
}
