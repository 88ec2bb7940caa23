import type { Field, GroupField } from 'payload'

import { optionsFrom } from '@/platform/select-options'
import { wholeNumberField } from '@/platform/whole-number.field'
import { words } from '@/platform/words'

import { choicesAtHome } from '../facts/choices-at-home.query'
import { memberVoteLabels, voteMethodLabels } from '../decision-labels'
import { memberVotes, voteMethods } from '../decision-words'

/** Totals per group. An empty number means unknown, which is something else than nobody. */
export const votesField: GroupField = {
  name: 'votes',
  type: 'group',
  label: words('Hoe is er gestemd?', 'How was voted?'),
  admin: { hideGutter: true },
  fields: [
    {
      name: 'method',
      type: 'select',
      label: words('Manier van stemmen', 'Method'),
      options: optionsFrom(voteMethods, voteMethodLabels),
    },
    {
      name: 'totals',
      type: 'group',
      label: words('Uitslag volgens de bron', 'Totals as the source has them'),
      admin: {
        hideGutter: true,
        description: words(
          'Klopt dit niet met wat u hieronder invult? Dan laten we lezers dat zien.',
          'Where this does not agree with the rows below, readers are told.',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            count('for', 'Voor', 'For'),
            count('against', 'Tegen', 'Against'),
            count('abstained', 'Onthouden', 'Abstained'),
            count('absent', 'Afwezig', 'Absent'),
          ],
        },
      ],
    },
    {
      name: 'groups',
      type: 'array',
      label: words('Per fractie', 'Per group'),
      labels: { singular: words('Fractie', 'Group'), plural: words('Fracties', 'Groups') },
      admin: {
        description: words(
          'Laat leeg wat u niet weet. Een 0 betekent: niemand.',
          'Leave empty what you do not know. A 0 means: nobody.',
        ),
      },
      fields: [
        {
          name: 'party',
          type: 'relationship',
          relationTo: 'parties',
          filterOptions: choicesAtHome('party'),
          label: words('Partij', 'Party'),
        },
        {
          name: 'name',
          type: 'text',
          label: words('Of: naam', 'Or: name'),
          maxLength: 120,
          validate: (value: unknown, { siblingData }: { siblingData: { party?: unknown } }) =>
            Boolean(value) || Boolean(siblingData.party)
              ? true
              : 'Kies een partij of schrijf de naam van de fractie.',
        },
        {
          type: 'row',
          fields: [
            count('for', 'Voor', 'For'),
            count('against', 'Tegen', 'Against'),
            count('abstained', 'Onthouden', 'Abstained'),
            count('absent', 'Afwezig', 'Absent'),
            count('unknown', 'Stem onbekend', 'Vote unknown'),
          ],
        },
        {
          name: 'explanation',
          type: 'textarea',
          label: words('Stemverklaring', 'Explanation of vote'),
          maxLength: 1200,
          admin: {
            description: words(
              'Wat zei deze fractie over haar stem? Volgens de bron.',
              'What did this group say about its vote, according to the source?',
            ),
          },
        },
      ],
    },
    {
      name: 'members',
      type: 'array',
      label: words('Per raadslid', 'Per member'),
      labels: { singular: words('Raadslid', 'Member'), plural: words('Raadsleden', 'Members') },
      fields: [
        {
          name: 'person',
          type: 'relationship',
          relationTo: 'people',
          label: words('Persoon', 'Person'),
          required: true,
        },
        {
          name: 'party',
          type: 'relationship',
          relationTo: 'parties',
          filterOptions: choicesAtHome('party'),
          label: words('Stemde voor fractie', 'Voted for group'),
        },
        {
          name: 'vote',
          type: 'select',
          label: words('Stem', 'Vote'),
          required: true,
          options: optionsFrom(memberVotes, memberVoteLabels),
        },
      ],
    },
    {
      name: 'voteCheck',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/decisions/votes/vote-check.client#VoteCheck' },
      },
    },
    {
      name: 'explanation',
      type: 'textarea',
      label: words('Toelichting', 'Explanation'),
      maxLength: 1200,
      admin: {
        description: words(
          'Bijvoorbeeld een stemverklaring, of wat de bron niet zegt.',
          'For example why somebody voted so, or what the source does not say.',
        ),
      },
    },
  ],
}

function count(name: string, dutch: string, english: string): Field {
  return wholeNumberField({
    name,
    label: words(dutch, english),
    min: 0,
    // The largest council has 45 members (Gemeentewet, article 8).
    max: 45,
    admin: { placeholder: words('niet bekend', 'not known') },
  })
}
