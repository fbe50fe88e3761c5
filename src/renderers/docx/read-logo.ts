import { jpegFrame, pictureFile, viewOf } from '#renderers/shared/picture-file.ts'

interface LogoPicture {
  readonly type: 'png' | 'jpg'
  readonly data: Uint8Array
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** Reads a `data:` URL of a PNG or JPEG; null when it is neither or has no size. */
export function readLogo(source: string): LogoPicture | null {
  try {
    const file = pictureFile(source)
    if (!file) return null
    const { type, bytes } = file
    const { width = 0, height = 0 } = (type === 'png' ? pngSize(bytes) : jpegFrame(bytes)) ?? {}
    const isSized = width > 0 && height > 0
    return isSized ? { type: type === 'png' ? 'png' : 'jpg', data: bytes, width, height } : null
  } catch {
    return null
  }
}

function pngSize(bytes: Uint8Array): Pick<LogoPicture, 'width' | 'height'> | null {
  const view = viewOf(bytes)
  if (view.getUint32(0) !== 0x89504e47) return null
  return { width: view.getUint32(16), height: view.getUint32(20) }
}
