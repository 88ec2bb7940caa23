import { advertisingLabel } from '@/publishing/view'

/** Regulation (EU) 2024/900, article 11: a reader must know it before reading, wherever the post is named. */
export function AdvertisingLabel() {
  return <b className="advertising-label">{advertisingLabel}</b>
}
