import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Not found' };

export { MissingPage as default } from '@/components/document/missing-page';
