import type { Field } from 'payload'

import { optionsFrom } from '@/platform/select-options'
import { webAddressProblem } from '@/platform/web-address'
import { words } from '@/platform/words'

import { followUpLabels } from '../decision-labels'
import { followUpStates } from '../decision-words'
import { fuzzyDate } from '../fuzzy-date/fuzzy-date.fields'

import { deriveFollowUp } from './derive-follow-up.hook'
import { isProposedKind } from './follow-up'

/** What a motion asks, a member wants to know or an alderman promises, and what came of it. */
export const followUpFields: Field[] = [
  {
    name: 'text',
    type: 'textarea',
    label: words('De tekst', 'The text'),
    maxLength: 6000,
    admin: {
      condition: isAboutProposal,
      description: words(
        'Wat staat er in de motie, het amendement, de vraag of de toezegging?',
        'What does the motion, amendment, question or commitment say?',
      ),
    },
  },
  {
    name: 'followUp',
    type: 'group',
    label: words('Wat kwam ervan?', 'What came of it?'),
    admin: { condition: isAboutProposal, hideGutter: true },
    fields: [
      {
        name: 'state',
        type: 'select',
        index: true,
        label: words('Stand', 'State'),
        options: optionsFrom(followUpStates, followUpLabels),
        hooks: { beforeValidate: [deriveFollowUp] },
        admin: {
          description: words(
            'Laat leeg: een vraag, een toezegging of een aangenomen motie staat open tot er een antwoord is.',
            'Leave empty: a question, a commitment or a carried motion is open until there is an answer.',
          ),
        },
      },
      fuzzyDate({ name: 'deadline', label: words('Beloofd voor', 'Promised for') }),
      {
        name: 'answer',
        type: 'textarea',
        label: words('Antwoord, of wat er gedaan is', 'Answer, or what was done'),
        maxLength: 6000,
      },
      fuzzyDate({ name: 'answeredOn', label: words('Antwoord gegeven op', 'Answered on') }),
      {
        name: 'answerUrl',
        type: 'text',
        label: words('Webadres van het antwoord', 'Web address of the answer'),
        maxLength: 1000,
        validate: (value: unknown) => webAddressProblem(value) ?? true,
      },
    ],
  },
]

function isAboutProposal({ kind }: { kind?: unknown }): boolean {
  return isProposedKind(kind)
}
