import { words } from '@/platform/words'

import { mostListBytes, mostListRows } from './list-limits'

export const listImportWords = {
  title: words('Breng uw lezers mee', 'Bring your readers along'),
  explanation: words(
    'Heeft uw partij al een lijst met lezers? Maak er een CSV-bestand van, zoals in het voorbeeld. Staat bij een regel wanneer, ' +
      'waar en met welke woorden iemand ja zei, dan krijgt die lezer voortaan uw mail. Alle anderen krijgen eerst een mail ' +
      'met de vraag of zij dat willen. Wie zich hier afmeldde, laten wij met rust.',
    'Does your party have a list of readers? Make it a CSV file like the example. Where a row tells when, where and in which ' +
      'words somebody agreed, that reader gets your mail from now on. All others are asked in a mail first. Whoever stopped ' +
      'here is left alone.',
  ),
  limits: words(
    `Hoogstens ${mostListRows.toLocaleString('nl')} regels en ${mostListBytes / 1_000_000} MB. Wij bewaren het bestand niet.`,
    `At most ${mostListRows.toLocaleString('en')} rows and ${mostListBytes / 1_000_000} MB. The file is not kept.`,
  ),
  example: words('Download het voorbeeld', 'Download the example'),
  party: words('Partij', 'Party'),
  file: words('Bestand (CSV)', 'File (CSV)'),
  declaration: words('Verklaring', 'Declaration'),
  send: words('Breng deze lijst mee', 'Bring this list along'),
  busy: words('De lijst wordt gelezen …', 'Reading the list …'),
  rows: words('Regels gelezen', 'Rows read'),
  withEvidence: words(
    'Met bewijs: deze lezers krijgen uw mail, behalve wie zich hier afmeldde',
    'With evidence: these readers get your mail, but for those who stopped here',
  ),
  withoutEvidence: words(
    'Zonder bewijs: wie nog geen lezer is, krijgt een mail met de vraag om ja te zeggen. Dat duurt bij een lange lijst enkele uren',
    'Without evidence: whoever is no reader yet is asked in a mail, which takes some hours for a long list',
  ),
  refused: words('Geweigerd: deze regels deden niet mee', 'Refused: these rows did not take part'),
  notes: words('Kijk deze regels na', 'Look at these rows'),
  row: words('Regel', 'Row'),
  moreNotes: words(
    'De lijst hierboven is niet volledig. Verbeter deze regels eerst en breng het bestand dan nog eens mee; niemand komt er dubbel op.',
    'There are more. Mend these rows first and bring the file along again; nobody is added twice.',
  ),
} as const
