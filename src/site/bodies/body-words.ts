import type { BodyKind } from '@/decisions/view'

/** What a body does, for who never met one; of the kind "anders" nothing can be said. */
export const bodyWords: Record<BodyKind, string | null> = {
  college:
    'De burgemeester en de wethouders. Zij besturen de gemeente van dag tot dag en voeren uit wat de raad besluit.',
  raad: 'De gekozen raad van de gemeente. De raad neemt de grote besluiten en controleert het college.',
  commissie:
    'Hier praten raadsleden over een voorstel, voordat de raad erover besluit. De commissie beslist zelf niet.',
  forum:
    'Hier praten raadsleden en inwoners over een onderwerp, voordat de raad erover besluit. Er wordt niets besloten.',
  anders: null,
}
