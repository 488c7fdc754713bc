'use client';

import clsx from 'clsx';
import { FileText } from 'lucide-react';
import type { Attachment } from '../../../contracts/api/attachment';
import { isImageType } from '../../../domain/attachments/rules';
import { imageBox } from '../../shared/attachments/image-box';
import { sizeWords } from '../../shared/attachments/size-words';
import { useMe } from '../../shared/team/team-context';
import { useOpenThread } from '../thread/open-thread-context';

/** The most room that a picture gets, in pixels. */
export const IMAGE_MOST = { width: 320, height: 240 };

interface AttachmentListProps {
  attachments: readonly Attachment[];
  /** On the side of whoever answers. */
  atEnd: boolean;
}

/** The files of a message: pictures as themselves, in the room their stored size asks for; the rest by name and size. */
export function AttachmentList({ attachments, atEnd }: AttachmentListProps) {
  const { org } = useMe();
  const { thread } = useOpenThread();
  if (attachments.length === 0) return null;
  const base = `/api/v1/orgs/${encodeURIComponent(org.slug)}/conversations/${thread.conversationId}/attachments`;
  return (
    <ul aria-label="Files" className={clsx('flex max-w-full flex-col gap-1', atEnd && 'items-end')}>
      {attachments.map((file) => (
        <li key={file.id} className="max-w-full min-w-0">
          <FileLink file={file} href={`${base}/${file.id}`} />
        </li>
      ))}
    </ul>
  );
}

function FileLink({ file, href }: { file: Attachment; href: string }) {
  const size = sizeWords(file.size, 'en-GB');
  const box = isImageType(file.mediaType) ? imageBox(file, IMAGE_MOST) : null;
  if (box) {
    return (
      <a
        href={href}
        download={file.name}
        title={`${file.name}, ${size}`}
        className="block w-fit max-w-full rounded-md"
      >
        {/* biome-ignore lint/performance/noImgElement: the server has no resizer, and the size is known. */}
        <img
          src={href}
          alt={file.name}
          {...box}
          loading="lazy"
          decoding="async"
          className="h-auto max-w-full rounded-md border bg-surface-sunken object-contain"
          style={{ aspectRatio: `${box.width} / ${box.height}` }}
        />
      </a>
    );
  }
  return (
    <a
      href={href}
      download={file.name}
      className="inline-flex max-w-full items-center gap-2 rounded-md border bg-surface px-2.5 py-1.5 text-sm hover:bg-surface-hover"
    >
      <FileText aria-hidden="true" className="size-4 shrink-0 text-muted" />
      <span className="min-w-0 truncate font-medium" dir="auto">
        {file.name}
      </span>
      <span className="tabular shrink-0 text-xs text-muted">{size}</span>
    </a>
  );
}
