type Props = {
  title: string
  url: string
  /** "application/pdf" and the like. */
  contentType: string
  sizeBytes: number
}

/** A download says beforehand what it is and how large, for readers on a small bundle. */
export function FileBlock({ title, url, contentType, sizeBytes }: Props) {
  return (
    <p className="file">
      <a href={url} download>
        <b>{title}</b>
        <span>
          {typeWords(contentType)}, {sizeWords(sizeBytes)}
        </span>
      </a>
    </p>
  )
}

function typeWords(contentType: string): string {
  const known: Record<string, string> = {
    'application/pdf': 'pdf',
    'application/msword': 'Word-bestand',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word-bestand',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel-bestand',
    'text/csv': 'csv',
  }
  return known[contentType] ?? 'bestand'
}

function sizeWords(bytes: number): string {
  const kilobytes = bytes / 1000
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))} kB`
  return `${(kilobytes / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`
}
