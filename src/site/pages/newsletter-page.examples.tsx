import type { Examples } from '../preview/example'

import { sampleConsent, sampleFaults, sampleTarget } from '../newsletter/newsletter.examples'
import { sampleSite } from '../preview/sample'
import { voorbeeldDossier } from '../preview/voorbeeldstad-dossier'

import { ConfirmPage } from './confirm-page'
import { MessagePage } from './message-page'
import { NewsletterPage } from './newsletter-page'
import { UnsubscribePage } from './unsubscribe-page'

const site = sampleSite()

/** The way into a newsletter and out of it. */
export const newsletterPageExamples = {
  nieuwsbrief: (
    <NewsletterPage
      site={site}
      choices={[
        sampleTarget,
        { kind: 'dossier', slug: voorbeeldDossier.slug, label: voorbeeldDossier.title },
        { kind: 'party', slug: 'dorpspartij', label: 'Dorpspartij' },
        { kind: 'municipality', slug: 'gemert-bakel', label: 'Gemert-Bakel' },
      ]}
      chosen={null}
    />
  ),
  'nieuwsbrief-fout': (
    <NewsletterPage
      site={site}
      choices={[]}
      chosen={{ target: sampleTarget, consentText: sampleConsent }}
      values={{ email: 'jan.de.vries', hasConsented: false }}
      faults={sampleFaults}
    />
  ),
  bevestigen: (
    <ConfirmPage
      site={site}
      state={{
        kind: 'vraag',
        token: 'voorbeeld',
        label: sampleTarget.label,
        wording: sampleConsent,
      }}
    />
  ),
  bevestigd: (
    <ConfirmPage
      site={site}
      state={{
        kind: 'bevestigd',
        label: sampleTarget.label,
        address: '/dossiers/welzijnswerk-gemert-bakel',
        endingUrl: 'https://raadlijn.example/nieuwsbrief/opzeggen?token=voorbeeld',
      }}
    />
  ),
  'bevestigen-verlopen': <ConfirmPage site={site} state={{ kind: 'verlopen' }} />,
  opzeggen: (
    <UnsubscribePage
      site={site}
      state={{ kind: 'vraag', token: 'voorbeeld', label: sampleTarget.label }}
    />
  ),
  opgezegd: <UnsubscribePage site={site} state={{ kind: 'opgezegd' }} />,
  'kijk-in-uw-mail': (
    <MessagePage
      site={site}
      title="Kijk in uw mail"
      paragraphs={[
        'Wij hebben een mail gestuurd met een knop. Druk op die knop, dan is uw aanmelding klaar.',
        'Geen mail gezien? Kijk ook bij de ongewenste mail.',
      ]}
      links={[{ label: 'Terug naar het dossier', href: '/dossiers/welzijnswerk-gemert-bakel' }]}
    />
  ),
} satisfies Examples
