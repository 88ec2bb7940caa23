/** On a draft that looks like a page: whoever opens it must not take it for one. */
export function PreviewNote({ stageName }: { stageName: string }) {
  return (
    <aside className="fictional" aria-label="Voorbeeld">
      <div className="wrap">
        <p>
          <b>Zo komt uw stuk eruit te zien.</b> Alleen uw partij ziet deze pagina. Fase:{' '}
          {stageName.toLowerCase()}.
        </p>
      </div>
    </aside>
  )
}
