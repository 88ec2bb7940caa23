import type { Examples } from '../preview/example'

import {
  sampleConsent,
  sampleFaults,
  sampleFollowed,
  sampleHeld,
  sampleTarget,
} from '../newsletter/newsletter.examples'
import { sampleSite } from '../preview/sample'
import { voorbeeldDossier } from '../preview/voorbeeldstad-dossier'

import { AskLinkPage } from './ask-link-page'
import { ConfirmPage } from './confirm-page'
import { ErasurePage } from './erasure-page'
import { MessagePage } from './message-page'
import { NewsletterPage } from './newsletter-page'
import { PreferencesPage } from './preferences-page'
import { PressAgainPage } from './press-again-page'
import { RetentionPage } from './retention-page'
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
  'nog-een-keer-drukken': (
    <PressAgainPage
      site={site}
      action="/nieuwsbrief"
      fields={{ email: 'jan@voorbeeld.nl' }}
      ticket="voorbeeld"
      isTooSoon={false}
    />
  ),
  'link-vragen': <AskLinkPage site={site} reason="gevraagd" />,
  'link-verlopen': (
    <AskLinkPage
      site={site}
      reason="verlopen"
      email="jan.de.vries"
      faults={{ email: sampleFaults.email, form: 'Er zijn net veel formulieren gestuurd.' }}
    />
  ),
  'eigen-pagina': (
    <PreferencesPage
      site={site}
      token="voorbeeld"
      preferences={{ email: 'jan@voorbeeld.nl', followed: sampleFollowed }}
      held={sampleHeld}
      done="Uw keuzes zijn bewaard."
    />
  ),
  'eigen-pagina-leeg': (
    <PreferencesPage
      site={site}
      token="voorbeeld"
      preferences={{ email: 'jan@voorbeeld.nl', followed: [] }}
      held={[]}
    />
  ),
  wissen: (
    <ErasurePage
      site={site}
      state={{ kind: 'vraag', token: 'voorbeeld', email: 'jan@voorbeeld.nl' }}
    />
  ),
  gewist: <ErasurePage site={site} state={{ kind: 'gewist' }} />,
  'wat-wij-bewaren': <RetentionPage site={site} />,
} satisfies Examples
