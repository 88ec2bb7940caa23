import type { CollectionConfig } from 'payload'

import { alerts } from './alerts/alerts.collection'
import { consents } from './consent/consents.collection'
import { deliveries } from './delivery/deliveries.collection'
import { signups } from './signups/signups.collection'
import { subscribers } from './subscribers/subscribers.collection'
import { subscriptions } from './subscriptions/subscriptions.collection'

export const newsletterModule: { collections: CollectionConfig[] } = {
  collections: [subscribers, consents, subscriptions, signups, alerts, deliveries],
}

export { tellFollowersOfDecision } from './alerts/tell-followers-of-decision.hook'
export { tellFollowersOfPost } from './alerts/tell-followers-of-post.hook'
