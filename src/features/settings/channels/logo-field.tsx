import { Upload } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../../components/ui/button';
import { LOGO_BYTES } from '../../../contracts/api/channels';
import type { DraftProps } from './channel-draft';
import { ChannelMark } from './channel-mark';
import { useChannelChanges } from './use-channels';

/** The picture in the chat's header. */
export function LogoField({ channelId, draft, wrong, onChange, onLook }: DraftProps & { channelId: string }) {
  const { uploadLogo } = useChannelChanges(channelId);
  const chooser = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => {
    if (!file) return;
    uploadLogo.mutate(file, {
      onSuccess: ({ logo }) => {
        onLook({ logoId: logo.id });
        onChange({ logo });
      },
    });
  };
  const problem = uploadLogo.error?.message ?? wrong('appearance.logoId');
  return (
    <div className="flex flex-col gap-1.5">
      <span className="text-sm font-medium">Logo</span>
      <div className="flex flex-wrap items-center gap-3">
        <ChannelMark appearance={draft.appearance} logo={draft.logo} />
        <input
          ref={chooser}
          type="file"
          accept=".png,.jpg,.jpeg,.gif,.webp"
          aria-label="Logo"
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <Button size="sm" busy={uploadLogo.isPending} onClick={() => chooser.current?.click()}>
          <Upload aria-hidden="true" />
          {draft.logo ? 'Replace' : 'Upload'}
        </Button>
        {draft.logo ? (
          <Button
            size="sm"
            variant="ghost"
            onClick={() => {
              onLook({ logoId: null });
              onChange({ logo: null });
            }}
          >
            Remove
          </Button>
        ) : null}
      </div>
      <p className="text-xs text-muted">
        Square works best. PNG, JPEG, GIF or WebP, at most {LOGO_BYTES / 1024} KB.
      </p>
      {problem ? (
        <p role="alert" className="text-xs text-danger">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
