import { MessageCircle } from 'lucide-react';
import type { ChannelLogo } from '../../../contracts/api/channels';
import type { ChannelAppearance } from '../../../contracts/channel-appearance';
import { TEXTS_ON } from '../../../domain/channels/chat-theme';

interface ChannelMarkProps {
  appearance: Pick<ChannelAppearance, 'accent' | 'onAccent'>;
  logo: ChannelLogo | null;
}

/** A channel at a glance: its logo, else its colour. */
export function ChannelMark({ appearance, logo }: ChannelMarkProps) {
  if (logo) {
    return (
      // biome-ignore lint/performance/noImgElement: small, and kept for ever by its address.
      <img
        src={logo.url}
        alt=""
        className="size-9 shrink-0 rounded-sm object-contain dark:bg-white dark:p-0.5"
      />
    );
  }
  const { accent, onAccent } = appearance;
  return (
    <span
      aria-hidden="true"
      className="flex size-9 shrink-0 items-center justify-center rounded-sm bg-accent text-on-accent"
      style={accent === null ? undefined : { background: accent, color: TEXTS_ON[onAccent] }}
    >
      <MessageCircle className="size-4" />
    </span>
  );
}
