import { useEffect, useState } from 'react';
import type { Attachment } from '../../../contracts/api/attachment';
import { isImageType } from '../../../domain/attachments/rules';
import { imageBox } from '../../shared/attachments/image-box';
import { sizeWords } from '../../shared/attachments/size-words';
import { useChatText } from '../language/chat-text';
import type { ChatController } from '../state/chat-controller';
import { Icon } from '../ui/icon';

const MOST = { width: 280, height: 220 };

interface MessageFilesProps {
  attachments: readonly Attachment[];
  own: boolean;
  controller: ChatController;
}

/** The files of a message. Their bytes need the visitor's token, so they are fetched and shown from memory. */
export function MessageFiles({ attachments, own, controller }: MessageFilesProps) {
  const { t } = useChatText();
  return (
    <ul aria-label={t('files')} className={`flex max-w-full flex-col gap-1${own ? ' items-end' : ''}`}>
      {attachments.map((file) => (
        <li key={file.id} className="max-w-full min-w-0">
          <OneFile file={file} controller={controller} />
        </li>
      ))}
    </ul>
  );
}

function OneFile({ file, controller }: { file: Attachment; controller: ChatController }) {
  const { language, t } = useChatText();
  const [trouble, setTrouble] = useState(false);
  const save = async () => {
    try {
      const url = URL.createObjectURL(await controller.file(file.id));
      const link = document.createElement('a');
      link.href = url;
      link.download = file.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 1_000);
      setTrouble(false);
    } catch {
      setTrouble(true);
    }
  };
  const box = isImageType(file.mediaType) ? imageBox(file, MOST) : null;
  const name = `${file.name}, ${sizeWords(file.size, language)}`;
  return (
    <>
      <button
        type="button"
        onClick={() => void save()}
        aria-label={`${t('downloadFile')}: ${name}`}
        title={name}
        className={
          box
            ? 'block max-w-full overflow-hidden rounded-md border bg-surface-sunken'
            : 'inline-flex min-h-9 max-w-full items-center gap-2 rounded-md border bg-surface-raised px-2.5 py-1.5 text-sm hover:bg-surface-hover pointer-coarse:min-h-11'
        }
      >
        {box ? (
          <Picture id={file.id} box={box} controller={controller} />
        ) : (
          <>
            <Icon name="file" className="size-4 shrink-0 text-muted" />
            <span dir="auto" className="min-w-0 truncate font-medium">
              {file.name}
            </span>
            <span className="shrink-0 text-xs text-muted">{sizeWords(file.size, language)}</span>
          </>
        )}
      </button>
      {trouble ? (
        <p role="alert" className="text-xs text-danger">
          {t('somethingWrong')}
        </p>
      ) : null}
    </>
  );
}

interface PictureProps {
  id: string;
  box: { width: number; height: number };
  controller: ChatController;
}

/** Its room is there before its bytes are, so that nothing moves. */
function Picture({ id, box, controller }: PictureProps) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let left = false;
    controller
      .file(id)
      .then((blob) => {
        if (left) return;
        made = URL.createObjectURL(blob);
        setUrl(made);
      })
      .catch(() => {});
    return () => {
      left = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id, controller]);
  const style = { width: box.width, aspectRatio: `${box.width} / ${box.height}` };
  if (url === null) return <span className="block max-w-full" style={style} />;
  return (
    // biome-ignore lint/performance/noImgElement: fetched with the visitor's token, shown from memory.
    <img src={url} alt="" className="block h-auto max-w-full object-contain" style={style} />
  );
}
