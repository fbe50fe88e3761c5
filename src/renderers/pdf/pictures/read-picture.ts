import { jpegFrame, pictureFile } from '#renderers/shared/picture-file.ts'
import type { Picture } from './picture.ts'
import { readPng } from './png.ts'

/** Reads a `data:` URL of a PNG or JPEG. Null when it is neither, or of a kind a PDF/A may not hold. */
export async function readPicture(source: string): Promise<Picture | null> {
  try {
    const file = pictureFile(source)
    if (!file) return null
    return file.type === 'png' ? await readPng(file.bytes) : readJpeg(file.bytes)
  } catch {
    return null
  }
}

/** The file stays as it is. Four channels would need a profile of their own. */
function readJpeg(bytes: Uint8Array): Picture | null {
  const frame = jpegFrame(bytes)
  if (!frame) return null
  const { depth, width, height, channels } = frame
  const isEmbeddable = depth === 8 && width > 0 && height > 0
  if (!isEmbeddable || (channels !== 1 && channels !== 3)) return null
  return { kind: 'jpeg', width, height, channels, bytes }
}
