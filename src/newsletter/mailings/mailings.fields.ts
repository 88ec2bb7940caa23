import type { Field } from 'payload'

import { partyField } from '@/parties/api'
import { words } from '@/platform/words'

import { offeredToMailing } from './offered-to-mailing.query'
import { countsField } from './counts.field'
import { introField } from './intro.field'
import { sendingFields, stageField, workflowFields } from './workflow/mailing-workflow.fields'

/** Whether more was chosen than fits; what may be chosen is for the hooks, which say so in words. */
const atMost = (most: number) => (value: unknown) =>
  !Array.isArray(value) || value.length <= most || `Kies er niet meer dan ${most}.`

export const mailingFields: Field[] = [
  stageField,
  partyField,
  {
    name: 'subject',
    type: 'text',
    label: words('Onderwerp', 'Subject'),
    required: true,
    maxLength: 120,
    admin: {
      description: words(
        'Zeg in één regel wat er in de brief staat. Tot ongeveer 50 tekens past op een telefoon.',
        'Say in one line what the letter is about. Up to some 50 characters fit on a phone.',
      ),
    },
  },
  {
    name: 'preheader',
    type: 'text',
    label: words('Eerste regel in het postvak', 'First line in the inbox'),
    maxLength: 150,
    admin: {
      description: words(
        'Staat in het postvak achter het onderwerp. Herhaal het onderwerp niet.',
        'Stands behind the subject in the inbox. Do not repeat the subject.',
      ),
    },
  },
  introField(),
  {
    name: 'cards',
    type: 'relationship',
    relationTo: ['posts', 'decisions'],
    hasMany: true,
    label: words('Stukken en besluiten', 'Posts and decisions'),
    maxRows: 20,
    filterOptions: offeredToMailing,
    validate: atMost(20),
    admin: {
      isSortable: true,
      allowCreate: false,
      description: words(
        'In deze volgorde komen ze in de brief. U kiest uit wat van uw partij online staat en uit de besluiten van uw gemeente.',
        'They appear in this order. You choose from what your party has online and from decisions of your municipality.',
      ),
    },
  },
  {
    name: 'alsoFollows',
    type: 'relationship',
    relationTo: ['dossiers', 'topics', 'municipalities'],
    hasMany: true,
    label: words('Wie krijgt het?', 'Who gets it?'),
    maxRows: 10,
    filterOptions: offeredToMailing,
    validate: atMost(10),
    admin: {
      allowCreate: false,
      components: { afterInput: ['/newsletter/mailings/panel/reach.client#ReachWords'] },
      description: words(
        'Leeg: iedereen die uw partij volgt. Kiest u hier iets? Dan krijgen alleen de volgers van uw partij die ook een van deze volgen de brief.',
        'Empty: everybody who follows your party. Otherwise only those of them who also follow one of these.',
      ),
    },
  },
  {
    name: 'preview',
    type: 'ui',
    admin: { components: { Field: '/newsletter/mailings/panel/preview.client#MailingPreview' } },
  },
  ...workflowFields,
  ...sendingFields,
  countsField,
]
