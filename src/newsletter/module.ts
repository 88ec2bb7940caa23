import type { CollectionConfig } from 'payload'

import { alerts } from './alerts/alerts.collection'
import { spentChallenges } from './bot-check/spent-challenges.collection'
import { mailBatches } from './batches/mail-batches.collection'
import { consents } from './consent/consents.collection'
import { deliveries } from './delivery/deliveries.collection'
import { digests } from './digests/digests.collection'
import { mailEvents } from './events/mail-events.collection'
import { listImports } from './list-imports/list-imports.collection'
import { mailings } from './mailings/mailings.collection'
import { linkRequests } from './reader-links/link-requests.collection'
import { readerLinks } from './reader-links/reader-links.collection'
import { signups } from './signups/signups.collection'
import { subscribers } from './subscribers/subscribers.collection'
import { subscriptions } from './subscriptions/subscriptions.collection'

export const newsletterModule: { collections: CollectionConfig[] } = {
  collections: [
    mailings,
    subscribers,
    consents,
    subscriptions,
    signups,
    linkRequests,
    readerLinks,
    spentChallenges,
    alerts,
    digests,
    mailBatches,
    deliveries,
    mailEvents,
    listImports,
  ],
}

export { tellFollowersOfDecision } from './alerts/tell-followers-of-decision.hook'
export { tellFollowersOfPost } from './alerts/tell-followers-of-post.hook'
