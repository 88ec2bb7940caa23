/** How parties are compared, in three sentences; it stands on every page that does. */
export function CompareMethod() {
  return (
    <section className="panel block-note" aria-labelledby="methode">
      <h2 id="methode">Zo vergelijken we</h2>
      <p className="small">
        Elk standpunt komt uit een stuk dat de partij zelf publiceerde; het staat er met de datum
        bij. De stem staat ernaast zoals de bron van het besluit die noemt, en wat wij niet weten
        vullen wij niet in. Wij geven geen punten en trekken geen conclusie, en een partij die niets
        publiceerde staat er ook bij.
      </p>
    </section>
  )
}
