/** Files of each kind, as small as they can be. */

const bytesOf = (text: string) => new TextEncoder().encode(text);
const ofBase64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

/** 2 × 3 pixels. */
export const PNG = ofBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEklEQVR4nGM4IWcjEnWHAYUCAEr3B0XG4QR6AAAAAElFTkSuQmCC',
);
export const GIF = ofBase64('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7');
export const PDF = bytesOf('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
export const TEXT = bytesOf('Name;Price\nPump;12 €\n');
export const SVG = bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
export const HTML = bytesOf('<!doctype html><script>alert(1)</script>');
