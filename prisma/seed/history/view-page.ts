import { pageSignal } from '../../../src/domain/leads/signals';
import type { Talk } from './talk';

const SITE = 'https://www.acme.test';

/** The visitor opens a page of Acme's site, as the widget reports it. */
export function viewPage({ story, id, world }: Talk, path: string): void {
  const url = `${SITE}${path}`;
  const signal = pageSignal(url, world.now);
  if (!signal) return;
  const title = path === '/' ? 'Acme' : `${path.slice(1, 2).toUpperCase()}${path.slice(2)} – Acme`;
  story.addSignals([signal], { conversationId: id, url, title });
  story.rescore('page view', id);
}
