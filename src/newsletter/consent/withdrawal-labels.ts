import type { Words } from '@/platform/words'
import type { Withdrawal } from './consent'

import { words } from '@/platform/words'

export const withdrawalLabels: Record<Withdrawal, Words> = {
  opgezegd: words('Opgezegd', 'Unsubscribed'),
  bounce: words('Adres bestaat niet meer', 'Address is gone'),
  klacht: words('Gemeld als ongewenst', 'Reported as unwanted'),
  gewist: words('Gegevens gewist', 'Data erased'),
}
