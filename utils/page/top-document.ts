/** The document of the whole page, for a content script that runs in a frame of the same origin. */
export function topDocument(document: Document): Document {
  return window.top === window ? document : (window.frameElement?.ownerDocument ?? document);
}
