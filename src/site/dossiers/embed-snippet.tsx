import { embedCode } from './embed-code'

type Props = { origin: string; slug: string; title: string }

/** Folded away: only who keeps a site of their own needs it. */
export function EmbedSnippet({ origin, slug, title }: Props) {
  return (
    <details className="embed no-print">
      <summary>Zet deze tijdlijn op uw eigen site</summary>
      <label htmlFor="inbedcode">Kopieer deze code naar uw site</label>
      <textarea
        id="inbedcode"
        readOnly
        rows={5}
        spellCheck={false}
        translate="no"
        defaultValue={embedCode({ origin, slug, title })}
      />
      <p className="small soft">
        De tijdlijn blijft vanzelf actueel. Ze zet geen cookies en volgt niemand.
      </p>
    </details>
  )
}
