import type { CollectionConfig } from 'payload'

import { forOwnParty, inOwnParty, keepParty } from '@/parties/api'
import { words } from '@/platform/words'

import { previewMailing } from './letter/preview-mailing.endpoint'
import { sendTestOfMailing } from './letter/send-test-mailing.endpoint'
import { progressEndpoints } from './progress/progress.endpoint'
import { reachEndpoint } from './reach/reach.endpoint'
import { noteMailingActs, noteMailingGone } from './telling/note-mailing-acts.hook'
import { tellColleagues } from './telling/tell-colleagues.hook'
import { checkBeforeVouching } from './workflow/check-before-vouching.hook'
import { followMailingStage } from './workflow/follow-mailing-stage.hook'
import { refuseForeignCards } from './workflow/refuse-foreign-cards.hook'
import { abandonedMailings } from './mailings.access'
import { mailingFields } from './mailings.fields'

/** One issue of a party's newsletter: written, approved, sent to who asked for it, and kept in the archive. */
export const mailings: CollectionConfig = {
  slug: 'mailings',
  labels: {
    singular: words('Nieuwsbrief', 'Newsletter issue'),
    plural: words('Nieuwsbrieven', 'Newsletter issues'),
  },
  admin: {
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'stage', 'sendAt', 'party'],
    group: words('Publiceren', 'Publishing'),
  },
  access: {
    read: inOwnParty('writer'),
    create: forOwnParty('writer'),
    update: inOwnParty('writer'),
    delete: abandonedMailings,
  },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  graphQL: false,
  lockDocuments: false,
  indexes: [{ fields: ['stage', 'sendAt'] }],
  endpoints: [previewMailing, sendTestOfMailing, reachEndpoint, ...progressEndpoints],
  fields: mailingFields,
  hooks: {
    beforeChange: [keepParty, refuseForeignCards, followMailingStage],
    afterChange: [checkBeforeVouching, tellColleagues, noteMailingActs],
    afterDelete: [noteMailingGone],
  },
}
