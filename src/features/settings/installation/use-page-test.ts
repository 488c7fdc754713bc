import { useEffect, useRef, useState } from 'react';
import { type PageReport, readPageReport, versionIn } from './page-report';

/** Longer than the launcher's own test takes at most. */
const WAIT_MS = 45_000;

type PageTest =
  | { readonly state: 'idle' | 'running' | 'no_answer' | 'refused' }
  | { readonly state: 'done'; readonly report: PageReport; readonly served: string | null };

/** Opens a customer's page in a window of its own, where the launcher looks at itself and tells this window. */
export function usePageTest() {
  const [test, setTest] = useState<PageTest>({ state: 'idle' });
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);

  const run = (address: string) => {
    stop.current();
    const url = URL.parse(address);
    if (!url) return;
    url.searchParams.set('baton-selftest', '1');
    const opened = window.open(url, '_blank');
    if (!opened) return setTest({ state: 'refused' });
    setTest({ state: 'running' });
    const listen = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source !== opened || origin !== url.origin) return;
      const report = readPageReport(data);
      if (!report) return;
      stop.current();
      void servedVersion().then((served) => setTest({ state: 'done', report, served }));
    };
    const timer = setTimeout(() => {
      stop.current();
      setTest({ state: 'no_answer' });
    }, WAIT_MS);
    window.addEventListener('message', listen);
    stop.current = () => {
      clearTimeout(timer);
      window.removeEventListener('message', listen);
    };
  };
  return { test, run };
}

/** The launcher as it is served now, past whatever this browser keeps. */
async function servedVersion(): Promise<string | null> {
  try {
    return versionIn(await (await fetch('/widget.js', { cache: 'no-store' })).text());
  } catch {
    return null;
  }
}
