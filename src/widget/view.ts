import type { BubbleColours } from './colour';
import { drawing, dress, element } from './elements';
import { PHONE, STYLES } from './styles';
import { takeOverScreen } from './take-over-screen';
import { wordsFor } from './words';

const TALK = 'M21 11.5a8.5 8.5 0 0 1-8.5 8.5c-1.4 0-2.7-.3-3.9-.9L3 21l1.9-5.4A8.5 8.5 0 1 1 21 11.5Z';
const DOWN = 'M6 9l6 6 6-6';
const CROSS = 'M6 6l12 12M18 6L6 18';

export interface Look {
  readonly light: BubbleColours;
  readonly dark: BubbleColours;
  /** `start` or `end` of a line, as the page around reads. */
  readonly position: string;
  readonly languages: readonly (string | null | undefined)[];
  /** What stands beside the bubble. */
  readonly label: string | undefined;
  readonly hideBubble: boolean;
}

/** The bubble and the panel, in a shadow tree at the end of the document. */
export function createView(name: string, on: { toggle(): void; close(): void }) {
  const host = element('baton-widget' as 'div');
  const shadow = host.attachShadow({ mode: 'open' });
  dress(shadow, STYLES);
  const dot = element('span', { class: 'dot', 'aria-hidden': 'true' });
  const bubble = element(
    'button',
    { class: 'bubble', type: 'button', 'aria-expanded': 'false' },
    drawing('talk', TALK),
    drawing('down', DOWN),
    dot,
  );
  const tag = element('span', { class: 'tag', dir: 'auto', 'aria-hidden': 'true' });
  const say = element('span', { class: 'say', role: 'status' });
  const elsewhere = element('a', { target: '_blank', rel: 'noopener' });
  const leave = element('button', { type: 'button' }, drawing('', CROSS));
  const wait = element('div', { class: 'wait' }, element('i'), elsewhere, leave);
  const panel = element('div', { class: 'panel', role: 'dialog', 'aria-label': name }, wait);
  const root = element('section', { 'aria-label': name }, bubble, tag, say, panel);
  shadow.append(root);

  let words = wordsFor([]);
  let unread = 0;
  let isOpen = false;
  let before: Element | null = null;
  let giveBack = () => {};

  bubble.onclick = on.toggle;
  leave.onclick = on.close;
  root.onkeydown = (event) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    on.close();
  };

  const label = () => {
    const count = unread > 0 ? `, ${words[2].replace('#', String(unread))}` : '';
    bubble.setAttribute('aria-label', isOpen ? words[1] : words[0] + count);
  };

  return {
    attach: () => {
      document.documentElement.append(host);
      // In the top layer nothing that the page does to its root (transform, opacity, filter) reaches the widget.
      if (!('popover' in host)) return;
      host.popover = 'manual';
      host.showPopover();
    },
    remove: () => {
      giveBack();
      host.remove();
    },
    look: ({ light, dark, position, languages, label: text = '', hideBubble }: Look) => {
      for (const [name, value] of [
        ['--fill', light.fill],
        ['--mark', light.mark],
        ['--fill-dark', dark.fill],
        ['--mark-dark', dark.mark],
      ] as const)
        root.style.setProperty(name, value);
      root.dataset.side = position === 'start' ? 'start' : 'end';
      root.toggleAttribute('data-hidden', hideBubble);
      host.dataset.direction = getComputedStyle(document.documentElement).direction;
      words = wordsFor(languages);
      tag.textContent = text;
      elsewhere.textContent = words[3];
      leave.setAttribute('aria-label', words[1]);
      label();
    },
    hold: (frame: HTMLIFrameElement, fallback: string) => {
      elsewhere.href = fallback;
      panel.append(frame);
    },
    ready: () => {
      root.toggleAttribute('data-ready', true);
      if (isOpen && document.activeElement === host) panel.querySelector('iframe')?.focus();
    },
    failed: () => wait.toggleAttribute('data-failed', true),
    unread: (count: number) => {
      if (count > unread && !isOpen) say.textContent = words[2].replace('#', String(count));
      unread = count;
      dot.textContent = count === 0 ? '' : count > 9 ? '9+' : String(count);
      label();
    },
    /** Shows or hides the panel; focus goes in and comes back to where it was. */
    open: (open: boolean, focus: boolean) => {
      if (open === isOpen) return;
      isOpen = open;
      root.toggleAttribute('data-open', open);
      bubble.setAttribute('aria-expanded', String(open));
      label();
      giveBack();
      giveBack = () => {};
      if (open) {
        before = document.activeElement;
        const isPhone = matchMedia(PHONE).matches;
        panel.setAttribute('aria-modal', String(isPhone));
        if (isPhone) giveBack = takeOverScreen(root);
        if (focus) (root.hasAttribute('data-ready') ? panel.querySelector('iframe') : leave)?.focus();
      } else if (document.activeElement === host) {
        // From a button of the page, or from the bubble.
        const target =
          before instanceof HTMLElement && before !== host && before !== document.body ? before : bubble;
        target.focus();
        if (document.activeElement === host || document.activeElement === document.body) bubble.focus();
      }
    },
  };
}

export type View = ReturnType<typeof createView>;
