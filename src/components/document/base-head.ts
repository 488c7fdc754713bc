import type { Metadata, Viewport } from 'next';

/** What the heads of all pages have in common. */
export const BASE_METADATA: Metadata = {
  title: { default: 'Baton', template: '%s · Baton' },
  description: 'A sales chatbot that knows when to pass the conversation to a person.',
};

export const BASE_VIEWPORT: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#191816' },
  ],
};
