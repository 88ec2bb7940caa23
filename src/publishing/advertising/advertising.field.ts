import type { Field, GroupField, TextField } from 'payload'

import { number, select, text } from 'payload/shared'

import { dayField } from '@/platform/day.field'
import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { fundsOrigins } from './advertising-words'
import { endsBeforeStart, isMissingInNotice } from './needed-in-notice'

const whenAdvertising = (_data: unknown, siblings: { isAdvertising?: unknown }): boolean =>
  siblings.isAdvertising === true

type Siblings = { isAdvertising?: unknown; periodFrom?: unknown }
type Check = (value: unknown, options: { siblingData: Siblings }) => unknown

/** Payload's own check of a field, after the question whether the notice can do without it. */
function needed<Validation>(ownCheck: Validation, message: string): Validation {
  const check: Check = (value, options) =>
    // Every check of a field takes its value and these options; their types differ for each kind of field.
    isMissingInNotice(value, options.siblingData) ? message : (ownCheck as Check)(value, options)
  return check as Validation
}

function neededDay(field: TextField, message: string): TextField {
  // One day, as `dayField` makes it: not the field of many texts that the type also allows.
  return { ...field, validate: needed(field.validate, message) } as TextField
}

function inOrder<Validation>(ownCheck: Validation): Validation {
  const check: Check = (value, options) =>
    endsBeforeStart(value, options.siblingData)
      ? 'De laatste dag ligt voor de eerste.'
      : // As above.
        (ownCheck as Check)(value, options)
  return check as Validation
}

const periodFrom = dayField({ name: 'periodFrom', label: words('Te zien vanaf', 'Shown from') })
const periodUntil = dayField({
  name: 'periodUntil',
  label: words('Te zien tot en met', 'Shown until'),
})

const details: Field[] = [
  {
    name: 'sponsorName',
    type: 'text',
    label: words('Wie laat dit maken?', 'Sponsor'),
    maxLength: 200,
    validate: needed(text, 'Schrijf wie dit laat maken.'),
  },
  {
    name: 'sponsorContact',
    type: 'text',
    label: words('Hoe is die te bereiken? (e-mail of postadres)', 'Contact of the sponsor'),
    maxLength: 300,
    validate: needed(text, 'Schrijf hoe die te bereiken is.'),
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
    validate: needed(number, 'Schrijf hoeveel het kost. Kost het niets? Schrijf dan 0.'),
  },
  {
    name: 'fundsOrigin',
    type: 'select',
    label: words('Waar komt het geld vandaan?', 'Origin of the funds'),
    validate: needed(select, 'Kies waar het geld vandaan komt.'),
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
  neededDay(periodFrom, 'Kies vanaf welke dag het te zien is.'),
  neededDay(
    { ...periodUntil, validate: inOrder(periodUntil.validate) } as TextField,
    'Kies tot en met welke dag het te zien is.',
  ),
  {
    name: 'occasion',
    type: 'text',
    label: words(
      'Bij welke verkiezing of welk besluit hoort het?',
      'Election or process it is linked to',
    ),
    maxLength: 200,
    validate: needed(text, 'Schrijf bij welke verkiezing of welk besluit het hoort.'),
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
