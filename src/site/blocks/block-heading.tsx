/** Blocks stand under the heading of a text, or straight under the title of the page. */
export type BlockLevel = 2 | 3

type Props = { level: BlockLevel; id?: string; children: React.ReactNode }

export function BlockHeading({ level, id, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <Heading className="block-heading" id={id}>
      {children}
    </Heading>
  )
}
