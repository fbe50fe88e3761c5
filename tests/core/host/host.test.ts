import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, noHost, readHost } from '#core/host/host.ts'

const whole = {
  name: 'Aadal Kommune',
  logo: './logo.svg',
  colours: { background: '#17694a', text: '#ffffff' },
  links: { accessibility: 'https://was.digst.dk/aadal-dk', privacy: 'https://aadal.dk/privatliv' },
  contact: { email: 'web@aadal.dk', phone: '+45 12 34 56 78' },
}
const read = (file: unknown) => readHost(JSON.stringify(file))

describe('the host’s file', () => {
  it('is taken as it is when all is in order', () => {
    expect(read(whole)).toEqual({ host: whole, problems: [] })
    expect(readHost(`\ufeff${JSON.stringify(whole)}`).host).toEqual(whole)
  })

  it('says nothing as the app brings it', () => {
    const text = readFileSync('public/medspil.json', 'utf8')
    expect(readHost(text)).toEqual({ host: noHost, problems: [] })
  })

  it.each(['', '{', 'null', '[]', '"x"', '7', '<!doctype html>'])(
    'that is no JSON object is told of, and the app is as without it: %s',
    (text) => {
      expect(readHost(text)).toEqual({ host: noHost, problems: [{ field: '', reason: 'notRead' }] })
    },
  )

  it.each([
    ['name', 4711],
    ['name', 'x'.repeat(81)],
    ['logo', 'https://aadal.dk/logo.svg'],
    ['logo', '//aadal.dk/logo.svg'],
    ['logo', '../secret.png'],
    ['logo', 'data:image/png;base64,x.png'],
    ['logo', 'logo.html'],
    ['links.privacy', 'javascript:alert(1)'],
    ['links.privacy', 'https://a.dk/"><script>'],
    ['links.accessibility', 'mailto:a@b.dk'],
    ['contact.email', 'a@b.dk?bcc=x y'],
    ['contact.phone', 'ring!'],
    ['colours.text', 'white'],
  ])('leaves out %s %j, and all else holds', (field, value) => {
    const [group = '', inside] = field.split('.')
    const part = inside ? { ...(whole[group as 'links'] as object), [inside]: value } : value
    const { host, problems } = read({ ...whole, [group]: part })
    expect(problems).toEqual([{ field, reason: 'notAllowed' }])
    expect(JSON.stringify(host)).not.toContain(JSON.stringify(value))
    expect({ ...host, [group]: null }).toEqual({ ...whole, [group]: null })
  })

  it('has no colours that are hard to read', () => {
    const colours = { background: '#767676', text: '#888888' }
    const { host, problems } = read({ ...whole, colours })
    expect(host).toEqual({ ...whole, colours: null })
    expect(problems).toEqual([{ field: 'colours', reason: 'contrast' }])
  })

  it('has no colours where one of the two is missing', () => {
    const { host, problems } = read({ ...whole, colours: { background: '#17694a' } })
    expect(host.colours).toBeNull()
    expect(problems).toEqual([{ field: 'colours', reason: 'notAllowed' }])
  })

  it('names what it does not know, so that a slip of the pen is found', () => {
    const { host, problems } = read({ $comment: 'x', nmae: 'Aadal', links: { privat: 'x' } })
    expect(host).toEqual(noHost)
    expect(problems.map(({ field }) => field)).toEqual(['nmae', 'links.privat'])
  })

  it('never throws', () => {
    const texts = fc.oneof(fc.json(), fc.string())
    void fc.assert(fc.property(texts, (text) => readHost(text).host !== null))
  })
})

it('contrast is reckoned as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2)
})
