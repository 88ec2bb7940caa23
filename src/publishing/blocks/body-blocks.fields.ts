import type { Block } from 'payload'

import { callBlock } from './call.fields'
import { decisionCardBlock } from './decision-card.fields'
import { fileBlock } from './file.fields'
import { photoBlock } from './photo.fields'
import { questionBlock } from './question.fields'
import { quoteBlock } from './quote.fields'
import { timelineBlock } from './timeline.fields'

/** What can stand between the paragraphs of a body. */
export const bodyBlocks: Block[] = [
  questionBlock,
  quoteBlock,
  photoBlock,
  decisionCardBlock,
  timelineBlock,
  callBlock,
  fileBlock,
]
