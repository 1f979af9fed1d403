const skipped = 'script, style, textarea, title, font';

/** Calls `found` for every text of the page that a reader would see, now and later, and `changed` when the page rewrites one of them. */
export function watchTexts(found: (text: Text) => void, changed: (text: Text) => void): void {
  const visit = (node: Node): void => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts: Text[] = node instanceof Text ? [node] : [];
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const text of texts) {
      if (text.isConnected && text.data.trim() !== '' && text.parentElement?.closest(skipped) === null) found(text);
    }
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData' && target instanceof Text) changed(target);
      for (const node of addedNodes) visit(node);
    }
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  visit(document.body);
}
