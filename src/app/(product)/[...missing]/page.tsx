import { notFound } from 'next/navigation';

/** Whatever no other page answers. With a document for each part of the app, Next has none of its own for it. */
export default function MissingRoute() {
  notFound();
}
