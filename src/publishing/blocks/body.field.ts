import type { RichTextField } from 'payload'

import {
  BlocksFeature,
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'

import { words } from '@/platform/words'

import { WritingHelpFeature } from '../writing/writing-help.field'

import { bodyBlocks } from './body-blocks.fields'

/**
 * The text of a post or page: what a newspaper needs, and nothing that breaks the design. Made anew for each collection:
 * Payload turns the list of features around while it reads it, and the first has to stay the one that is read last.
 */
export const bodyField = (): RichTextField => ({
  name: 'body',
  type: 'richText',
  label: words('Tekst', 'Text'),
  required: true,
  editor: lexicalEditor({
    admin: {
      placeholder: words(
        'Schrijf hier. Typ / voor een kop, foto of besluit, en @ voor een link.',
        'Write here. Type / for a heading, picture or decision, and @ for a link.',
      ),
    },
    features: [
      WritingHelpFeature(),
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
      BoldFeature(),
      ItalicFeature(),
      LinkFeature({ enabledCollections: ['posts', 'dossiers', 'decisions', 'people'] }),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
      BlocksFeature({ blocks: bodyBlocks }),
    ],
  }),
})
