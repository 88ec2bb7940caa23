import type { Words } from '@/platform/words'

import { words } from '@/platform/words'

export const addressWords = {
  heading: words('In uw eigen agenda', 'In your own calendar'),
  explanation: words(
    'Met een geheim adres ziet u deze kalender ook in de agenda van uw telefoon of computer. Wie het adres heeft, leest mee. Geef het aan niemand.',
    'A secret address shows this calendar on your phone or computer too. Whoever has it can read along. Give it to nobody.',
  ),
  label: words('Uw geheime adres', 'Your secret address'),
  make: words('Maak een adres', 'Make an address'),
  renew: words('Maak een nieuw adres', 'Make a new address'),
  withdraw: words('Trek het adres in', 'Withdraw the address'),
  exists: words(
    'U hebt een adres. Het is niet opnieuw te zien. Kwijt? Maak een nieuw adres, dan werkt het oude niet meer.',
    'You have an address. It cannot be shown again. Lost it? Make a new one; the old one then stops working.',
  ),
  made: words(
    'Het adres is gemaakt. Kopieer het nu: u ziet het maar één keer.',
    'The address was made. Copy it now: you see it only once.',
  ),
  withdrawn: words('Het adres werkt niet meer.', 'The address no longer works.'),
  copy: words('Kopieer het adres', 'Copy the address'),
  copied: words('Het adres is gekopieerd.', 'The address was copied.'),
  open: words('Open in uw agenda', 'Open in your calendar'),
  failed: words(
    'Dat is niet gelukt. Probeer het nog eens.',
    'That did not work. Please try again.',
  ),
} satisfies Record<string, Words>
