'use client';

import './globals.css';
import ErrorPage from './error';

/** Stands in when even the root layout failed. */
export default function GlobalError(props: Parameters<typeof ErrorPage>[0]) {
  return (
    <html lang="en">
      <body>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
