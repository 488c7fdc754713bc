import { ArrowLeft, ExternalLink } from 'lucide-react';
import Link from 'next/link';
import { Badge } from '../../../components/ui/badge';
import { Switch } from '../../../components/ui/switch';
import { notify } from '../../../components/ui/toast';
import type { ChannelDetails } from '../../../contracts/api/channels';
import { useChannelChanges } from './use-channels';

/** Which channel it is, the way back, and its switch. */
export function ChannelHead({ channel }: { channel: ChannelDetails }) {
  const { switchTo } = useChannelChanges(channel.id);
  const { name, slug, disabledAt, isTest } = channel;
  const isOn = disabledAt === null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Link
        href="/settings/channels"
        prefetch={false}
        aria-label="All channels"
        className="inline-flex size-8 shrink-0 items-center justify-center rounded-sm text-muted hover:bg-surface-hover hover:text-text"
      >
        <ArrowLeft aria-hidden="true" className="size-4 rtl:rotate-180" />
      </Link>
      <h2 className="flex min-w-0 grow items-center gap-2 text-lg font-semibold">
        <span className="truncate">{name}</span>
        {isTest ? <Badge>Test</Badge> : null}
      </h2>
      {isOn ? (
        <a
          href={`/chat/${slug}`}
          target="_blank"
          rel="noopener noreferrer"
          className="inline-flex min-h-6 items-center gap-1.5 text-sm text-accent-text underline-offset-2 hover:underline"
        >
          <span dir="ltr">/chat/{slug}</span>
          <ExternalLink aria-hidden="true" className="size-3.5" />
        </a>
      ) : (
        <span className="text-sm text-muted">
          Its page says that it is closed, its widget is gone; conversations stay.
        </span>
      )}
      <a
        href="#preview"
        className="inline-flex min-h-6 items-center text-sm text-accent-text underline-offset-2 hover:underline lg:hidden"
      >
        Preview
      </a>
      <Switch
        label={isOn ? 'On' : 'Off'}
        checked={isOn}
        disabled={switchTo.isPending}
        onCheckedChange={(on) =>
          switchTo.mutate(on, { onError: () => notify.failed('The channel was not switched') })
        }
      />
    </div>
  );
}
