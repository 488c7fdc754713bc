import { useEffect } from 'react';

const BADGE = /^\(\d+\+?\) /;

/** Puts a number before the page's title, whatever the page calls itself meanwhile. */
export function useTitleBadge(count: number): void {
  useEffect(() => {
    const apply = () => {
      const plain = document.title.replace(BADGE, '');
      const wanted = count > 0 ? `(${count > 99 ? '99+' : count}) ${plain}` : plain;
      if (document.title !== wanted) document.title = wanted;
    };
    apply();
    const observer = new MutationObserver(apply);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [count]);
}
