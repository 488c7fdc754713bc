import { useEffect } from 'react';

const ICON = 'link[rel~="icon"]';

/** The product's mark with a number on it, as an address that a link can carry. */
export function badgedIcon(count: number): string {
  const words = count > 9 ? '9+' : String(count);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#2f4fd0"/>\
<path d="M5 17.5 16 6.5" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/>\
<circle cx="15.5" cy="15.5" r="8.5" fill="#d12f3f"/>\
<text x="15.5" y="19.5" font-family="sans-serif" font-size="${words.length > 1 ? 9 : 11.5}" font-weight="700" text-anchor="middle" fill="#fff">${words}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Shows a number on the tab's icon, and the icon as it was when there is none; whatever the page puts there meanwhile. */
export function useFaviconBadge(count: number): void {
  useEffect(() => {
    if (count === 0) return;
    const href = badgedIcon(count);
    const plain = new Map<HTMLLinkElement, string>();
    const apply = () => {
      for (const link of document.head.querySelectorAll<HTMLLinkElement>(ICON)) {
        if (link.href === href) continue;
        plain.set(link, link.href);
        link.href = href;
      }
    };
    apply();
    const observer = new MutationObserver(apply);
    observer.observe(document.head, { childList: true, subtree: true, attributeFilter: ['href'] });
    return () => {
      observer.disconnect();
      for (const [link, before] of plain) link.href = before;
    };
  }, [count]);
}
