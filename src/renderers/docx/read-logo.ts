interface LogoPicture {
  readonly type: 'png' | 'jpg'
  readonly data: Uint8Array
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** Reads a `data:` URL of a PNG or JPEG; null when it is neither or has no size. */
export function readLogo(source: string): LogoPicture | null {
  const [, kind, encoded] = /^data:image\/(png|jpe?g);base64,(.*)$/su.exec(source) ?? []
  if (!kind || !encoded) return null
  try {
    const data = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
    const type = kind === 'png' ? 'png' : 'jpg'
    const view = new DataView(data.buffer)
    const size = type === 'png' ? pngSize(view) : jpegSize(view)
    return size && size.width > 0 && size.height > 0 ? { type, data, ...size } : null
  } catch {
    return null
  }
}

type Size = Pick<LogoPicture, 'width' | 'height'>

const pngSize = (view: DataView): Size | null =>
  view.getUint32(0) === 0x89504e47
    ? { width: view.getUint32(16), height: view.getUint32(20) }
    : null

/** The first frame says the size; tables stand before it. */
function jpegSize(view: DataView): Size | null {
  if (view.getUint16(0) !== 0xffd8) return null
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at)
    if (marker >> 8 !== 0xff) return null
    const isFrame =
      marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
  }
  return null
}
