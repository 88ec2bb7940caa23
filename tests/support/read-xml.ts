export type XmlNode = { name: string; text: string; children: XmlNode[] }

const token =
  /<\?xml [^?]*\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:-]+)\s*>|<([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i

/** Reads what the feeds use of XML, and throws at whatever a strict reader would refuse. */
export function readXml(source: string): XmlNode {
  const root: XmlNode = { name: '', text: '', children: [] }
  const open = [root]
  token.lastIndex = 0
  while (token.lastIndex < source.length) {
    const at = token.lastIndex
    const found = token.exec(source)
    if (!found) throw new Error(`Not XML: ${source.slice(at, at + 40)}`)
    const [, cdata, closed, opened, attributes = '', isEmpty, text] = found
    const here = open.at(-1) ?? root
    if (entity.test(attributes + (text ?? ''))) throw new Error(`Loose & near ${found[0]}`)
    if (closed !== undefined && open.pop()?.name !== closed) throw new Error(`Stray </${closed}>`)
    if (opened !== undefined) {
      const node = { name: opened, text: '', children: [] }
      here.children.push(node)
      if (isEmpty === '') open.push(node)
    }
    here.text += cdata ?? text ?? ''
  }
  const [only, ...others] = root.children
  if (open.length > 1 || !only || others.length > 0) throw new Error('Not one closed element')
  return only
}

/** The text of the first child with this name. */
export const textIn = (node: XmlNode, name: string): string | undefined =>
  node.children.find((child) => child.name === name)?.text.trim()
