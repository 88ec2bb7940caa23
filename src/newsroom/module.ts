import type { CollectionConfig, Endpoint } from 'payload'

import { calendarAddressEndpoints } from './feed/calendar-address.endpoint'
import { calendarEndpoint } from './calendar/calendar.endpoint'
import { overviewEndpoint } from './dashboard/overview.endpoint'

const endpoints: Endpoint[] = [calendarEndpoint, overviewEndpoint, ...calendarAddressEndpoints]

export const newsroomModule = {
  endpoints,
  dashboard: '/newsroom/dashboard/dashboard.client#Dashboard',
  navigation: '/newsroom/calendar/calendar-link.client#CalendarLink',
  /** Posts with a calendar and ways in to the list; other collections stay as they are. */
  atDesk,
}

function atDesk(collection: CollectionConfig): CollectionConfig {
  if (collection.slug !== 'posts') return collection
  const components = collection.admin?.components
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...components,
        beforeListTable: [
          ...(components?.beforeListTable ?? []),
          '/newsroom/post-list/quick-filters.client#QuickFilters',
        ],
        views: {
          ...components?.views,
          // Views of a collection ask for a login by themselves; those beside the collections do not.
          kalender: {
            path: '/kalender',
            exact: true,
            Component: '/newsroom/calendar/calendar-view.client#CalendarPage',
          },
        },
      },
    },
  }
}
