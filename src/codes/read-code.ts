import readQr from 'qr/decode.js'

/** A picture as `ImageData` has it: four bytes a point. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** The text of a QR code in a picture, upright as the camera took it; null where none is read. */
export function codeInPixels(pixels: Pixels): string | null {
  try {
    return readQr(pixels)
  } catch {
    // How it says that there is none.
    return null
  }
}

/** The same of a picture from the browser, which is closed. */
export function codeIn(picture: ImageBitmap): string | null {
  const { width, height } = picture
  const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  pen?.drawImage(picture, 0, 0)
  picture.close()
  return pen && codeInPixels(pen.getImageData(0, 0, width, height))
}
