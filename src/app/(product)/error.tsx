'use client';

export { BrokenPage as default } from '@/components/document/broken-page';
