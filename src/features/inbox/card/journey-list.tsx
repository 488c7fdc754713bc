import { fullWords, shortWords } from '../time/clock-words';
import { pathOf } from './path-of';

interface JourneyListProps {
  journey: readonly { url: string; title: string | null; at: string }[];
  limit?: number;
}

/** The pages the visitor came by, the latest first. */
export function JourneyList({ journey, limit = 6 }: JourneyListProps) {
  if (journey.length === 0) return <p className="text-sm text-muted">No page visits are known.</p>;
  const latest = journey.toReversed().slice(0, limit);
  const now = new Date();
  return (
    <ol className="flex flex-col gap-0.5 text-sm">
      {latest.map(({ url, title, at }) => (
        <li key={`${url}${at}`} className="flex min-w-0 items-baseline gap-2" title={url}>
          <span className="min-w-0 truncate">{title ?? pathOf(url)}</span>
          {title ? <span className="min-w-0 shrink truncate text-xs text-muted">{pathOf(url)}</span> : null}
          <time dateTime={at} title={fullWords(new Date(at))} className="ms-auto shrink-0 text-xs text-muted">
            {shortWords(new Date(at), now)}
          </time>
        </li>
      ))}
      {journey.length > limit ? (
        <li className="text-xs text-muted">and {journey.length - limit} earlier</li>
      ) : null}
    </ol>
  );
}
