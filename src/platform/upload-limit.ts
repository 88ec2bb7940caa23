/** The biggest file that is taken: a photo of a good phone fits. */
export const mostUploadBytes = 12_000_000

/** Said when a file is refused before it was read in full, so without its size. */
export const tooBigWords = {
  nl: `Dit bestand is te groot. Kies er een van hoogstens ${mostUploadBytes / 1_000_000} MB, of maak de foto eerst kleiner.`,
  en: `This file is too big. Choose one of at most ${mostUploadBytes / 1_000_000} MB.`,
}
