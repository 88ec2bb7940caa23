/** The words that are stored. `uitgezet`: everybody who must be told has a delivery. */
export const alertStates = ['open', 'uitgezet', 'vervallen'] as const
export type AlertState = (typeof alertStates)[number]

export const alertItems = ['post', 'step'] as const

export const alertEvents = [
  'gepubliceerd',
  'gecorrigeerd',
  'ingetrokken',
  'nieuw',
  'gewijzigd',
] as const
export type AlertEvent = (typeof alertEvents)[number]

/** One thing that followers must be told; the key makes it happen once. */
export type AlertReason =
  | {
      key: string
      item: 'post'
      id: string
      event: 'gepubliceerd' | 'gecorrigeerd' | 'ingetrokken'
    }
  | { key: string; item: 'step'; id: string; event: 'nieuw' | 'gewijzigd'; wasWhen: string | null }
