/** A draft that looks like a page: for its own party, or for somebody who was sent a link. */
export type Preview =
  | { kind: 'own'; stageName: string }
  /** Until when the link works, in words. */
  | { kind: 'shared'; until: string }

/** Above a draft: whoever opens it must not take it for a page. */
export function PreviewNote({ preview, partyName }: { preview: Preview; partyName: string }) {
  return (
    <aside className="fictional" aria-label="Voorbeeld">
      <div className="wrap">
        {preview.kind === 'own' ? (
          <p>
            <b>Zo komt uw stuk eruit te zien.</b> Alleen uw partij ziet deze pagina. Fase:{' '}
            {preview.stageName.toLowerCase()}.
          </p>
        ) : (
          <p>
            <b>Dit is een concept van {partyName}.</b> Het staat nog niet online en kan nog
            veranderen. Stuur deze link niet door. Hij werkt tot {preview.until}.
          </p>
        )}
      </div>
    </aside>
  )
}
