import type { UIField } from 'payload'

/** While somebody writes: what the guard would say if the post were approved now. */
export const guardPanelField: UIField = {
  name: 'guard',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/publishing/guard/guard-panel.client#GuardPanel' },
  },
}
