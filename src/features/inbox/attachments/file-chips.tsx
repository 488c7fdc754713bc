'use client';

import { FileText, RotateCw, TriangleAlert, X } from 'lucide-react';
import { IconButton } from '../../../components/ui/icon-button';
import { ATTACHMENT_MEGABYTES } from '../../../domain/attachments/rules';
import { sizeWords } from '../../shared/attachments/size-words';
import {
  mayRetryUpload,
  type Upload,
  type UploadProblem,
  type Uploads,
} from '../../shared/attachments/uploads';

const WORDS: Readonly<Record<UploadProblem, string>> = {
  too_large: `Larger than ${ATTACHMENT_MEGABYTES} MB`,
  wrong_type: 'Only images, PDF and plain text',
  too_many_requests: 'Too many files at once',
  empty: 'The file is empty',
  failed: 'Not uploaded',
};

/** Files chosen for the message that is being written: how far they are, what went wrong, and away with them. */
export function FileChips({ uploads, list }: { uploads: Uploads; list: readonly Upload[] }) {
  if (list.length === 0) return null;
  return (
    <ul aria-label="Files to send" className="flex flex-wrap gap-1.5 px-3 pt-2">
      {list.map((upload) => (
        <li
          key={upload.key}
          data-upload={upload.problem ?? (upload.attachment ? 'done' : 'uploading')}
          className="relative flex max-w-full min-w-0 items-center gap-2 overflow-hidden rounded-md border bg-surface py-1 ps-2 pe-1 text-sm"
        >
          <Picture upload={upload} />
          <span className="min-w-0">
            <span dir="auto" className="block max-w-44 truncate font-medium">
              {upload.name}
            </span>
            <State upload={upload} />
          </span>
          {mayRetryUpload(upload) ? (
            <IconButton
              label={`Try ${upload.name} again`}
              size="sm"
              onClick={() => uploads.retry(upload.key)}
            >
              <RotateCw />
            </IconButton>
          ) : null}
          <IconButton label={`Remove ${upload.name}`} size="sm" onClick={() => uploads.remove(upload.key)}>
            <X />
          </IconButton>
          {upload.attachment === null && upload.problem === null ? (
            <span
              aria-hidden="true"
              className="absolute inset-x-0 bottom-0 h-0.5 origin-left bg-accent transition-transform"
              style={{ transform: `scaleX(${upload.share})` }}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Picture({ upload }: { upload: Upload }) {
  if (upload.problem) return <TriangleAlert aria-hidden="true" className="size-4 shrink-0 text-danger" />;
  if (!upload.previewUrl) return <FileText aria-hidden="true" className="size-4 shrink-0 text-muted" />;
  // biome-ignore lint/performance/noImgElement: a picture of this browser's own.
  return <img src={upload.previewUrl} alt="" className="size-8 shrink-0 rounded-sm object-cover" />;
}

function State({ upload }: { upload: Upload }) {
  if (upload.problem) {
    return (
      <span role="alert" className="block text-xs text-danger">
        {WORDS[upload.problem]}
      </span>
    );
  }
  const words = upload.attachment
    ? sizeWords(upload.size, 'en-GB')
    : `Uploading, ${Math.round(upload.share * 100)} %`;
  return <span className="tabular block text-xs text-muted">{words}</span>;
}
