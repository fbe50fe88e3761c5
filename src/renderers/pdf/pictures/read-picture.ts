import type { Picture } from './picture.ts'
import { readPng } from './png.ts'

/** Reads a `data:` URL of a PNG or JPEG. Null when it is neither, or of a kind a PDF/A may not hold. */
export async function readPicture(source: string): Promise<Picture | null> {
  const [, type, encoded] = /^data:image\/(png|jpe?g);base64,(.*)$/su.exec(source) ?? []
  if (!type || !encoded) return null
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
    return type === 'png' ? await readPng(bytes) : readJpeg(bytes)
  } catch {
    return null
  }
}

/** Finds size and channels; the rest stays as it is. Four channels would need a profile of their own. */
function readJpeg(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint16(0) !== 0xffd8) return null
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at)
    if (marker >> 8 !== 0xff) return null
    const isFrame =
      marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (!isFrame) continue
    const [height, width, channels] = [
      view.getUint16(at + 5),
      view.getUint16(at + 7),
      bytes[at + 9],
    ]
    const isEmbeddable = bytes[at + 4] === 8 && width > 0 && height > 0
    if (!isEmbeddable || (channels !== 1 && channels !== 3)) return null
    return { kind: 'jpeg', width, height, channels, bytes }
  }
  return null
}
