import type { SiteContext } from '../site-context'

import { periodWords, retention } from '@/newsletter/view'

import { newsletterAddress, preferencesAddress, retentionAddress } from '../addresses'
import { SitePage } from '../document/page-frame'
import { Breadcrumbs } from '../shell/breadcrumbs'

/** Made from the list by which the jobs erase, so that it cannot promise anything else. */
export function RetentionPage({ site }: { site: SiteContext }) {
  return (
    <SitePage
      site={site}
      head={{
        title: 'Wat wij bewaren',
        description: 'Wat Raadlijn bewaart van wie de nieuwsbrief leest, waarom en hoe lang.',
        canonical: `${site.origin}${retentionAddress}`,
      }}
    >
      <div className="wrap narrow">
        <header className="page-head">
          <Breadcrumbs crumbs={[{ label: 'Nieuwsbrief', href: newsletterAddress }]} />
          <h1>Wat wij bewaren</h1>
          <p className="lead">
            Alleen wat nodig is om u te mailen, en niet langer dan nodig. Wij kijken niet of u mails
            opent of op links klikt.
          </p>
        </header>
        <dl className="facts-list wide block">
          {Object.entries(retention).map(([name, { what, why, keptMs, from, after }]) => (
            <div key={name}>
              <dt>
                <b>{what}</b>
              </dt>
              <dd>
                <p>{why}</p>
                <p>
                  <b>Hoe lang:</b> {periodWords(keptMs)} {from}.
                </p>
                {after === null ? null : (
                  <p>
                    <b>Daarna blijft:</b> {after}
                  </p>
                )}
              </dd>
            </div>
          ))}
        </dl>
        <section className="block text" aria-labelledby="wie">
          <h2 className="rubric thin" id="wie">
            Wie ziet het?
          </h2>
          <p>
            Niemand bij Raadlijn of bij een partij kan zien wie wat volgt. Een partij ziet alleen
            aantallen, en een aantal onder de tien ook niet. Alleen wie uw mail bezorgt, krijgt uw
            adres, op dat moment.
          </p>
        </section>
        <section className="block text" aria-labelledby="zelf">
          <h2 className="rubric thin" id="zelf">
            Zelf zien, veranderen of wissen
          </h2>
          <p>
            Bij uw voorkeuren staat alles wat wij van u bewaren. U kunt het bekijken, downloaden en
            meteen wissen. Na het wissen blijft er niets over, alleen aantallen die al geteld waren.
          </p>
          <p>
            <a className="button" href={preferencesAddress}>
              Naar uw voorkeuren
            </a>
          </p>
        </section>
      </div>
    </SitePage>
  )
}
