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
].map(withoutName)

/** What a block is can be seen from what is in it; a name of its own would be seen by nobody else. */
function withoutName(block: Block): Block {
  return { ...block, admin: { ...block.admin, disableBlockName: true } }
}
