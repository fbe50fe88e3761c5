import { describe, expect, it } from 'vitest'
import { limits } from '#core/limits.ts'
import { emptyProject, type Project } from '#core/project/project.ts'
import { serializeProject } from '#core/project/project-file.ts'
import { failed, ok } from '#core/result.ts'
import { fileName, fileStem, readProjectFile } from '#storage/project-exchange.ts'

const empty = emptyProject('p1', 'da', '2026-11-23T12:00:00.000Z')
const titled = (title: string): Project => ({
  ...empty,
  answers: { ...empty.answers, start: { ...empty.answers.start, title } },
})
const project = titled('Når åen går over sine bredder')
const text = serializeProject(project, '2026-11-23T12:00:00.000Z', 'Medspil')
const file = (...parts: BlobPart[]) => new File(parts, 'borde.medspil.json')

describe('a file name', () => {
  it('is the title, the day and the ending', () => {
    expect(fileName(project, '2026-11-23')).toBe(
      'Når-åen-går-over-sine-bredder_2026-11-23.medspil.json',
    )
  })

  it.each([
    ['Fælles borde: mad & snak i Nordbyen?', 'Fælles-borde-mad-snak-i-Nordbyen'],
    ['KLIMA/26 \\ "spor 3" <a|b> *', 'KLIMA-26-spor-3-a-b'],
    ['  ~$skjult.  ', 'skjult'],
    ['../../etc/passwd', 'etc-passwd'],
    ['100 % #vores 50+', '100-vores-50'],
    ['a\u0000b\nc\td\u202Ee', 'a-b-c-d-e'],
    ['A\u030Aen', 'Åen'],
    ['ÆØÅ æøå é ü', 'ÆØÅ-æøå-é-ü'],
    ['_vti_', 'vti'],
    ['מיזם משותף', 'מיזם-משותף'],
  ])('from %j is %s', (title, stem) => {
    expect(fileStem(title, '2026-11-23')).toBe(`${stem}_2026-11-23`)
  })

  it.each(['', '   ', '???', '\u{1F389}', '---', '\u0301'])('from %j is the fallback', (title) => {
    expect(fileStem(title, '2026-11-23')).toBe('medspil_2026-11-23')
  })

  it('takes sixty characters of the title and never half a one', () => {
    expect(fileStem('å'.repeat(61), '2026-11-23')).toBe(`${'å'.repeat(60)}_2026-11-23`)
    expect(fileStem(`${'a'.repeat(59)} b`, '2026-11-23')).toBe(`${'a'.repeat(59)}_2026-11-23`)
    expect(fileStem(`${'a'.repeat(59)}\u{20000}`, '2026-11-23')).toBe(
      `${'a'.repeat(59)}_2026-11-23`,
    )
  })

  it('says what the file is for, where that is said', () => {
    expect(fileName(project, '2026-11-23', 'til-deling')).toBe(
      'Når-åen-går-over-sine-bredder_til-deling_2026-11-23.medspil.json',
    )
  })

  it('is safe from a name Windows keeps for itself', () => {
    expect(fileName(titled('CON'), '2026-11-23')).toBe('CON_2026-11-23.medspil.json')
  })
})

describe('a chosen file', () => {
  it('opens', async () => {
    expect(await readProjectFile(file(text))).toEqual(ok({ projects: [project], unread: 0 }))
  })

  it('opens with the mark some editors put before the text', async () => {
    expect(await readProjectFile(file('\uFEFF', text))).toEqual(
      ok({ projects: [project], unread: 0 }),
    )
  })

  it('that is not ours is refused with its text', async () => {
    expect(await readProjectFile(file('[1]'))).toEqual(
      failed({ reason: 'foreign', text: '[1]', place: null }),
    )
  })

  it('cut in the middle of a letter is damaged, and what can be read is kept', async () => {
    const bytes = new TextEncoder().encode(text)
    const place = bytes.indexOf(0xc3)
    const result = await readProjectFile(file(bytes.slice(0, place + 1)))
    expect(result).toMatchObject({ ok: false, failure: { reason: 'damaged' } })
    if (result.ok) return
    expect(result.failure.text.slice(0, place)).toBe(text.slice(0, place))
  })

  it('in another encoding is damaged', async () => {
    const utf16 = new Uint16Array([0xfeff, ...Array.from(text, (unit) => unit.charCodeAt(0))])
    expect(await readProjectFile(file(utf16))).toMatchObject({ failure: { reason: 'damaged' } })
  })

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['a Word document', 'PK\u0003\u0004\u0014\u0000'],
    ['a letter', '{\\rtf1\\ansi Kære alle}'],
    ['a text', 'Referat af mødet'],
    ['a page', '<!doctype html><title>{"}</title>'],
  ])('that is %s is no project, rather than a damaged one', async (_, content) => {
    expect(await readProjectFile(file(content))).toMatchObject({ failure: { reason: 'foreign' } })
  })

  it.each(['', '{', '{"', '{\n  "for', '\uFEFF{ '])(
    'that begins as a project and ends at once is damaged: %j',
    async (content) => {
      expect(await readProjectFile(file(content))).toMatchObject({
        failure: { reason: 'damaged' },
      })
    },
  )

  it('that is too large is not even read', async () => {
    const large = file('')
    Object.defineProperty(large, 'size', { value: limits.fileBytes + 1 })
    large.arrayBuffer = () => {
      throw new Error('read')
    }
    expect(await readProjectFile(large)).toEqual(
      failed({ reason: 'tooLarge', text: '', place: null }),
    )
  })

  it('that may just be read is judged by what is in it', async () => {
    const full = file(`{"${'x'.repeat(limits.fileBytes - 2)}`)
    expect(await readProjectFile(full)).toMatchObject({ failure: { reason: 'damaged' } })
  })

  it('that cannot be fetched is damaged', async () => {
    const gone = file(text)
    gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'))
    expect(await readProjectFile(gone)).toEqual(
      failed({ reason: 'damaged', text: '', place: null }),
    )
  })
})
