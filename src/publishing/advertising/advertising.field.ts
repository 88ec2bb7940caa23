import type { Field, GroupField } from 'payload'

import { dayField } from '@/platform/day.field'
import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { fundsOrigins } from './advertising-words'

const whenAdvertising = (_data: unknown, siblings: { isAdvertising?: unknown }): boolean =>
  siblings.isAdvertising === true

const details: Field[] = [
  {
    name: 'sponsorName',
    type: 'text',
    label: words('Wie laat dit maken?', 'Sponsor'),
    maxLength: 200,
  },
  {
    name: 'sponsorContact',
    type: 'text',
    label: words('Hoe is die te bereiken? (e-mail of postadres)', 'Contact of the sponsor'),
    maxLength: 300,
  },
  {
    name: 'controllerName',
    type: 'text',
    label: words('Wie heeft daar zeggenschap over?', 'Who controls the sponsor'),
    maxLength: 200,
  },
  {
    name: 'payerName',
    type: 'text',
    label: words('Wie betaalt? (als dat iemand anders is)', 'Payer, where different'),
    maxLength: 200,
  },
  {
    name: 'amount',
    type: 'number',
    label: words('Hoeveel kost het? (in euro, met andere voordelen erbij)', 'Amount in euros'),
    min: 0,
  },
  {
    name: 'fundsOrigin',
    type: 'select',
    label: words('Waar komt het geld vandaan?', 'Origin of the funds'),
    options: optionsFrom(fundsOrigins, {
      'privaat-eu': words('Particulier, uit de EU', 'Private, from within the Union'),
      'privaat-buiten-eu': words(
        'Particulier, van buiten de EU',
        'Private, from outside the Union',
      ),
      'publiek-eu': words('Overheid, uit de EU', 'Public, from within the Union'),
      'publiek-buiten-eu': words('Overheid, van buiten de EU', 'Public, from outside the Union'),
    }),
  },
  dayField({ name: 'periodFrom', label: words('Te zien vanaf', 'Shown from') }),
  dayField({ name: 'periodUntil', label: words('Te zien tot en met', 'Shown until') }),
  {
    name: 'occasion',
    type: 'text',
    label: words(
      'Bij welke verkiezing of welk besluit hoort het?',
      'Election or process it is linked to',
    ),
    maxLength: 200,
  },
  {
    name: 'targeting',
    type: 'textarea',
    label: words('Is het op bepaalde groepen gericht? Hoe?', 'Targeting techniques, if any'),
    maxLength: 600,
  },
]

/** The transparency notice of Regulation (EU) 2024/900, on a post that the party itself calls political advertising. */
export const advertisingField: GroupField = {
  name: 'advertising',
  type: 'group',
  label: words('Politieke reclame', 'Political advertising'),
  fields: [
    {
      name: 'isAdvertising',
      type: 'checkbox',
      label: words(
        'Dit stuk is betaalde politieke reclame',
        'This post is paid political advertising',
      ),
      defaultValue: false,
    },
    ...details.map(
      (field) =>
        ({
          ...field,
          admin: { ...('admin' in field ? field.admin : {}), condition: whenAdvertising },
        }) as Field,
    ),
  ],
}
