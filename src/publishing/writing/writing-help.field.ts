import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What makes the editor of a text quick and safe to write in: Dutch menus, clean pasting, links and pictures by hand. */
export const WritingHelpFeature = createServerFeature({
  feature: () => ({
    ClientFeature: '/publishing/writing/writing-help.client#WritingHelpClient',
  }),
  key: 'writingHelp',
})
