import type { RichTextField } from 'payload'

import {
  BoldFeature,
  FixedToolbarFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'

import { words } from '@/platform/words'

/** What every mail program can show: paragraphs, lists, bold, italic and links. */
export const introField = (): RichTextField => ({
  name: 'intro',
  type: 'richText',
  label: words('Inleiding', 'Introduction'),
  required: true,
  editor: lexicalEditor({
    admin: {
      placeholder: words('Beste lezer, …', 'Dear reader, …'),
    },
    features: [
      ParagraphFeature(),
      BoldFeature(),
      ItalicFeature(),
      LinkFeature({ enabledCollections: ['posts', 'dossiers', 'decisions'] }),
      UnorderedListFeature(),
      OrderedListFeature(),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  }),
})
