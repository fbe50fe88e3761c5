import { BuilderElement, type XmlComponent } from 'docx'

type Attributes = Readonly<Record<string, string | number>>

/** An element of the file, for what the library has no class of its own for. */
export const element = (
  name: string,
  attributes: Attributes = {},
  ...children: readonly XmlComponent[]
): XmlComponent =>
  new BuilderElement<Attributes>({
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, { key, value }]),
    ),
    children,
  })
