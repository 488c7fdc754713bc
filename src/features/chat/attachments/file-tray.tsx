import { sizeWords } from '../../shared/attachments/size-words';
import {
  mayRetryUpload,
  type Upload,
  type UploadProblem,
  type Uploads,
} from '../../shared/attachments/uploads';
import { useChatText } from '../language/chat-text';
import type { TextKey } from '../language/dictionary-en';
import { Icon } from '../ui/icon';

const WORDS: Readonly<Record<UploadProblem, TextKey>> = {
  too_large: 'fileTooLarge',
  wrong_type: 'fileWrongType',
  too_many_requests: 'tooFast',
  empty: 'fileEmpty',
  failed: 'fileFailed',
};

const button =
  'inline-flex size-7 shrink-0 items-center justify-center rounded-sm text-muted hover:bg-surface-hover pointer-coarse:size-11';

/** Files chosen for the message, above the words: how far they are, what went wrong, and away with them. */
export function FileTray({ uploads, files }: { uploads: Uploads; files: readonly Upload[] }) {
  const { t, language } = useChatText();
  return (
    <ul aria-label={t('files')} className="flex flex-wrap gap-2 pb-2">
      {files.map((upload) => (
        <li
          key={upload.key}
          data-upload={upload.problem ?? (upload.attachment ? 'done' : 'uploading')}
          className="relative flex max-w-full min-w-0 items-center gap-2 overflow-hidden rounded-md border bg-surface-raised py-1 ps-2 pe-1 text-sm"
        >
          {upload.previewUrl && !upload.problem ? (
            // biome-ignore lint/performance/noImgElement: a picture of this browser's own.
            <img src={upload.previewUrl} alt="" className="size-9 shrink-0 rounded-sm object-cover" />
          ) : (
            <Icon name={upload.problem ? 'alert' : 'file'} className="size-4 shrink-0 text-muted" />
          )}
          <span className="min-w-0">
            <span dir="auto" className="block max-w-48 truncate font-medium">
              {upload.name}
            </span>
            {upload.problem ? (
              <span role="alert" className="block text-xs text-danger">
                {t(WORDS[upload.problem])}
              </span>
            ) : (
              <span className="block text-xs text-muted">
                {upload.attachment
                  ? sizeWords(upload.size, language)
                  : t('uploading', { percent: Math.round(upload.share * 100) })}
              </span>
            )}
          </span>
          {mayRetryUpload(upload) ? (
            <button
              type="button"
              aria-label={`${t('retry')}: ${upload.name}`}
              className={button}
              onClick={() => uploads.retry(upload.key)}
            >
              <Icon name="retry" className="size-4" />
            </button>
          ) : null}
          <button
            type="button"
            aria-label={`${t('removeFile')}: ${upload.name}`}
            className={button}
            onClick={() => uploads.remove(upload.key)}
          >
            <Icon name="close" className="size-4" />
          </button>
        </li>
      ))}
    </ul>
  );
}
