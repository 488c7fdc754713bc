import { ExternalLink } from 'lucide-react';
import Link from 'next/link';
import { Badge } from '../../../components/ui/badge';
import type { Channel } from '../../../contracts/api/channels';
import { ChannelMark } from './channel-mark';

/** One channel: how it looks, where it is, whether it is on. */
export function ChannelRow({ channel }: { channel: Channel }) {
  const { id, name, slug, team, isTest, disabledAt } = channel;
  return (
    <li className="relative flex items-center gap-3 border-b px-4 py-3 last:border-b-0 hover:bg-surface-hover">
      <ChannelMark appearance={channel.appearance} logo={channel.logo} />
      <div className="flex min-w-0 grow flex-col gap-0.5">
        <span className="flex flex-wrap items-center gap-2">
          <Link
            href={`/settings/channels/${id}`}
            prefetch={false}
            className="text-sm font-medium after:absolute after:inset-0"
          >
            {name}
          </Link>
          {disabledAt === null ? null : <Badge tone="warning">Off</Badge>}
          {isTest ? <Badge>Test</Badge> : null}
          {team ? <Badge>{team.name}</Badge> : null}
        </span>
        <span dir="ltr" className="truncate text-xs text-muted">
          /chat/{slug}
        </span>
      </div>
      {disabledAt === null ? (
        <a
          href={`/chat/${slug}`}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={`Open the chat page of ${name}`}
          className="relative inline-flex size-8 shrink-0 items-center justify-center rounded-sm text-muted hover:bg-surface-pressed hover:text-text"
        >
          <ExternalLink aria-hidden="true" className="size-4" />
        </a>
      ) : null}
    </li>
  );
}
