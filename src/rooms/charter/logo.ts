import { limits } from '#core/limits.ts'
import { failed, ok, type Result } from '#core/result.ts'

/** `tooLarge` more bytes than a logo may have · `unreadable` not a picture this browser can draw. */
export type LogoFailure = 'tooLarge' | 'unreadable'

/** The longest side in pixels: sharp in print at 40 mm, and a fraction of what cameras give. */
const longestSide = 640

/**
 * A chosen PNG, JPEG or SVG as a `data:` URL of a PNG. It is drawn anew on white: what the file said
 * besides its picture, such as scripts or where a photo was taken, is left behind.
 */
export async function logoFrom(file: File): Promise<Result<string, LogoFailure>> {
  if (file.size > limits.logoBytes) return failed('tooLarge')
  const address = URL.createObjectURL(file)
  try {
    const picture = new Image()
    picture.src = address
    await picture.decode()
    const { naturalWidth: width, naturalHeight: height } = picture
    if (width === 0 || height === 0) return failed('unreadable')
    const scale = Math.min(1, longestSide / Math.max(width, height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(width * scale))
    canvas.height = Math.max(1, Math.round(height * scale))
    const pen = canvas.getContext('2d')
    if (!pen) return failed('unreadable')
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
    return ok(canvas.toDataURL('image/png'))
  } catch {
    return failed('unreadable')
  } finally {
    URL.revokeObjectURL(address)
  }
}
