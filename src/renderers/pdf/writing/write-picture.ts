import type { Picture } from '#renderers/pdf/pictures/picture.ts'
import type { Objects } from './objects.ts'
import { binary } from './pdf-syntax.ts'

/** Writes a picture and gives its number. */
export function writePicture(picture: Picture, objects: Objects): number {
  const entries = {
    Type: '/XObject',
    Subtype: '/Image',
    Width: String(picture.width),
    Height: String(picture.height),
    BitsPerComponent: '8',
  }
  if (picture.kind === 'rgb')
    return objects.stream({ ...entries, ColorSpace: '/DeviceRGB' }, binary(picture.bytes))
  const ColorSpace = picture.channels === 1 ? '/DeviceGray' : '/DeviceRGB'
  const jpeg = { ...entries, ColorSpace, Filter: '/DCTDecode' }
  return objects.stream(jpeg, binary(picture.bytes))
}
