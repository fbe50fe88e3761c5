/** Who provides the app at an address, in their words and colours; empty texts where nothing is said. */
export interface Host {
  readonly name: string
  /** A picture beside the app's own page, as an address relative to it. */
  readonly logo: string
  /** Of the line at the foot of every screen; null for the app's own. */
  readonly colours: { readonly background: string; readonly text: string } | null
  readonly links: { readonly accessibility: string; readonly privacy: string }
  readonly contact: { readonly email: string; readonly phone: string }
}

export const noHost: Host = {
  name: '',
  logo: '',
  colours: null,
  links: { accessibility: '', privacy: '' },
  contact: { email: '', phone: '' },
}

/** A field of the host's file that is left out, by its place, and why. */
export interface HostProblem {
  readonly field: string
  readonly reason: 'notRead' | 'unknown' | 'notAllowed' | 'contrast'
}

/** WCAG 2.2, 1.4.3. */
const leastContrast = 4.5

const shapes = new Map([
  ['name', /^[^\p{Cc}]{1,80}$/u],
  // Neither another site, which the page's policy forbids, nor out of the app's own folder.
  ['logo', /^(?:\.\/)?(?!\.\.)[\w-][\w.-]*(?:\/[\w-][\w.-]*)*\.(?:svg|png|webp|jpe?g)$/i],
  ['colours.background', /^#[\da-f]{6}$/i],
  ['colours.text', /^#[\da-f]{6}$/i],
  ['links.accessibility', /^https?:\/\/[^\s"<>]{3,500}$/i],
  ['links.privacy', /^https?:\/\/[^\s"<>]{3,500}$/i],
  ['contact.email', /^[^\s@"<>]{1,64}@[^\s@"<>]{3,190}$/],
  ['contact.phone', /^\+?\d[\d ()-]{3,30}$/],
])

/** What the host's file says. What is wrong in it is left out and told of, and all else holds. Never throws. */
export function readHost(text: string): { host: Host; problems: readonly HostProblem[] } {
  const read = parsed(text)
  if (read === null) return { host: noHost, problems: [{ field: '', reason: 'notRead' }] }
  const problems: HostProblem[] = []
  const said = new Map<string, string>()
  for (const [field, value] of fieldsOf(read)) {
    const shape = shapes.get(field)
    if (field.startsWith('$') || value === '') continue
    if (shape === undefined) problems.push({ field, reason: 'unknown' })
    else if (typeof value !== 'string' || !shape.test(value.trim()))
      problems.push({ field, reason: 'notAllowed' })
    else said.set(field, value.trim())
  }
  const of = (field: string) => said.get(field) ?? ''
  const colours = { background: of('colours.background'), text: of('colours.text') }
  const given = [colours.background, colours.text].filter((colour) => colour !== '')
  const hasColours = given.length === 2
  if (given.length === 1 && !problems.some(({ field }) => field.startsWith('colours')))
    problems.push({ field: 'colours', reason: 'notAllowed' })
  const isReadable = hasColours && contrast(colours.background, colours.text) >= leastContrast
  if (hasColours && !isReadable) problems.push({ field: 'colours', reason: 'contrast' })
  const host: Host = {
    name: of('name'),
    logo: of('logo'),
    colours: isReadable ? colours : null,
    links: { accessibility: of('links.accessibility'), privacy: of('links.privacy') },
    contact: { email: of('contact.email'), phone: of('contact.phone') },
  }
  return { host, problems }
}

type Json = { readonly [key: string]: unknown }
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(text: string): Json | null {
  try {
    // Editors of Windows begin a file with a mark that JSON does not allow.
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

const groups = ['colours', 'links', 'contact']

const fieldsOf = (file: Json): [field: string, value: unknown][] =>
  Object.entries(file).flatMap(([key, value]): [string, unknown][] =>
    groups.includes(key) && isObject(value)
      ? Object.entries(value).map(([inside, each]) => [`${key}.${inside}`, each])
      : [[key, value]],
  )

/** Between two colours like `#17694a`, from 1 to 21, as WCAG reckons it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
