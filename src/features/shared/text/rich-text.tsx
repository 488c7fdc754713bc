import { Fragment } from 'react';
import type { Inline } from './inline';
import type { Block } from './markdown';

function InlineNodes({ nodes }: { nodes: readonly Inline[] }) {
  return nodes.map((node, index) => {
    const key = `${index}:${node.kind}`;
    if (node.kind === 'text') return <Fragment key={key}>{node.text}</Fragment>;
    if (node.kind === 'mention') {
      return (
        <span
          key={key}
          data-mention=""
          className="rounded-sm bg-accent-soft px-1 font-medium text-accent-text"
        >
          {node.text}
        </span>
      );
    }
    if (node.kind === 'bold') {
      return (
        <strong key={key} className="font-semibold">
          <InlineNodes nodes={node.children} />
        </strong>
      );
    }
    return (
      <a
        key={key}
        href={node.href}
        target="_blank"
        rel="noopener nofollow"
        className="underline underline-offset-2 [overflow-wrap:anywhere] hover:no-underline"
      >
        {node.text}
      </a>
    );
  });
}

function Lines({ lines }: { lines: readonly (readonly Inline[])[] }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have no other identity.
    <Fragment key={index}>
      {index > 0 ? <br /> : null}
      <InlineNodes nodes={line} />
    </Fragment>
  ));
}

/** A parsed message. Text nodes and addresses only reach the page through React, so nothing in them is markup. */
export function RichText({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => {
    const key = `${index}:${block.kind}`;
    if (block.kind === 'paragraph') {
      return (
        <p key={key} className="not-first:mt-2">
          <Lines lines={block.lines} />
        </p>
      );
    }
    const List = block.ordered ? 'ol' : 'ul';
    return (
      <List
        key={key}
        className={block.ordered ? 'list-decimal ps-5 not-first:mt-2' : 'list-disc ps-5 not-first:mt-2'}
      >
        {block.items.map((item, itemIndex) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items of one text have no other identity.
          <li key={itemIndex}>
            <InlineNodes nodes={item} />
          </li>
        ))}
      </List>
    );
  });
}
