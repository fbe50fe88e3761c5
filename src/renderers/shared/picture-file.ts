export interface PictureFile {
  readonly type: 'png' | 'jpeg'
  readonly bytes: Uint8Array
}

/** The file in a `data:` URL of a PNG or JPEG; null when it names neither. Throws on broken base64. */
export function pictureFile(source: string): PictureFile | null {
  const [, type, encoded] = /^data:image\/(png|jpe?g);base64,(.*)$/su.exec(source) ?? []
  if (!type || !encoded) return null
  const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
  return { type: type === 'png' ? 'png' : 'jpeg', bytes }
}

export const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

interface Frame {
  /** Bits of a sample, and samples of a pixel. */
  readonly depth: number
  readonly channels: number
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** What the first frame of a JPEG says, before which tables stand; null where there is none. */
export function jpegFrame(bytes: Uint8Array): Frame | null {
  const view = viewOf(bytes)
  if (view.getUint16(0) !== 0xffd8) return null
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at)
    if (marker >> 8 !== 0xff) return null
    const isFrame =
      marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (!isFrame) continue
    return {
      depth: view.getUint8(at + 4),
      height: view.getUint16(at + 5),
      width: view.getUint16(at + 7),
      channels: view.getUint8(at + 9),
    }
  }
  return null
}
