/** How large a picture is, in its own pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

const pngSignature = 0x89504e47

const pngSize = (view: DataView): PictureSize | undefined =>
  view.byteLength < 24 || view.getUint32(0) !== pngSignature
    ? undefined
    : { width: view.getUint32(16), height: view.getUint32(20) }

/** Markers that begin a frame; C4, C8 and CC are among them by number only. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** A JPEG is a chain of segments, of which one tells the size: height first. */
const jpegSize = (view: DataView): PictureSize | undefined => {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined
  for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    if (isFrame(view.getUint8(at + 1))) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
  }
  return undefined
}

/** The size of a PNG or JPEG; nothing for what is neither, or has no size. */
export const pictureSize = (bytes: Uint8Array): PictureSize | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = pngSize(view) ?? jpegSize(view)
  return size === undefined || size.width === 0 || size.height === 0 ? undefined : size
}
