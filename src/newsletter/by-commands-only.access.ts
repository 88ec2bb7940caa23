import { nobody } from '@/parties/api'

/** Rows that commands make, change and remove; no hand does, whatever the role. */
export const byCommandsOnly = { create: nobody, update: nobody, delete: nobody }

/**
 * Nobody reads who follows what, admins neither: that needs a logged reason, and until one can be given the door is
 * shut. Commands read as the platform itself.
 */
export const seenByNobody = { ...byCommandsOnly, read: nobody }
