import type { BlockNode, InlineNode, ListNode } from './body-nodes'

/** Ids of everything that a text shows or links to. */
export type BodyReferences = Record<
  | 'media'
  | 'files'
  | 'people'
  | 'decisions'
  | 'timelines'
  | 'linkedPosts'
  | 'linkedDecisions'
  | 'linkedDossiers'
  | 'linkedPeople',
  string[]
>

export function bodyReferences(nodes: readonly BlockNode[]): BodyReferences {
  const blocks = nodes.flatMap((node) => (node.type === 'block' ? [node.block] : []))
  const links = nodes.flatMap(inlinesOf).flatMap(docsOf)
  const linked = (collection: string): string[] =>
    links.filter((doc) => doc.collection === collection).map(({ id }) => id)
  return {
    media: known(blocks.map((block) => (block.blockType === 'foto' ? block.media : null))),
    files: known(blocks.map((block) => (block.blockType === 'bestand' ? block.file : null))),
    people: known(blocks.map((block) => (block.blockType === 'citaat' ? block.person : null))),
    decisions: known(
      blocks.map((block) => (block.blockType === 'besluitkaart' ? block.decision : null)),
    ),
    timelines: known(
      blocks.map((block) => (block.blockType === 'tijdlijn' ? block.dossier : null)),
    ),
    linkedPosts: linked('posts'),
    linkedDecisions: linked('decisions'),
    linkedDossiers: linked('dossiers'),
    linkedPeople: linked('people'),
  }
}

function known(ids: readonly (string | null)[]): string[] {
  return ids.filter((id) => id !== null)
}

function inlinesOf(node: BlockNode): InlineNode[] {
  if (node.type === 'list') return inlinesOfList(node)
  return 'children' in node ? node.children : []
}

function inlinesOfList({ items }: ListNode): InlineNode[] {
  return items.flatMap(({ children, list }) => [...children, ...(list ? inlinesOfList(list) : [])])
}

function docsOf(node: InlineNode): { collection: string; id: string }[] {
  if (node.type !== 'link') return []
  return [...(node.doc ? [node.doc] : []), ...node.children.flatMap(docsOf)]
}
