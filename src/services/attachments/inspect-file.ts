import { fileTypeFromBuffer } from 'file-type';
import { imageSize } from 'image-size';
import { claimsBinary, cleanFileName } from '../../domain/attachments/clean-file-name';
import { isPlainText } from '../../domain/attachments/plain-text';
import { type AttachmentType, IMAGE_TYPES } from '../../domain/attachments/rules';
import { stripMetadata } from '../../domain/attachments/strip-metadata';
import { ServiceProblem } from '../problem';

export interface InspectedFile {
  /** A picture without its metadata, anything else as it came. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly mediaType: AttachmentType;
  /** As it is shown, in pixels; null for what is no image. */
  readonly width: number | null;
  readonly height: number | null;
}

/** A picture of more pixels than this would exhaust the browser that shows it. */
const MOST_PIXELS = 100_000_000;
/** EXIF orientations of pictures that lie on their side. */
const TURNED_FROM = 5;

/**
 * What a file is, found by its bytes; what the uploader says it is counts for nothing but the name. Photos lose where
 * and when they were taken.
 * @throws ServiceProblem wrong_file_type for everything but PNG, JPEG, GIF, WebP, PDF and plain text
 */
export async function inspectFile(bytes: Uint8Array<ArrayBuffer>, rawName: string): Promise<InspectedFile> {
  const found = (await fileTypeFromBuffer(bytes))?.mime;
  const image = IMAGE_TYPES.find((type) => type === found);
  const shown = image && shownAs(bytes);
  if (image && shown) {
    const { orientation, ...size } = shown;
    const stripped = stripMetadata(bytes, image, orientation);
    return { bytes: stripped, name: cleanFileName(rawName, image), mediaType: image, ...size };
  }
  const mediaType = found === 'application/pdf' ? found : textType(bytes, rawName);
  return { bytes, name: cleanFileName(rawName, mediaType), mediaType, width: null, height: null };
}

function textType(bytes: Uint8Array, rawName: string): AttachmentType {
  // A text that calls itself a picture is some other picture, or a trick.
  if (!isPlainText(bytes) || claimsBinary(rawName)) throw new ServiceProblem('wrong_file_type');
  return 'text/plain';
}

function shownAs(bytes: Uint8Array): { width: number; height: number; orientation: number } | null {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (width < 1 || height < 1 || width * height > MOST_PIXELS) return null;
    const lies = orientation >= TURNED_FROM;
    return { width: lies ? height : width, height: lies ? width : height, orientation };
  } catch {
    return null;
  }
}
