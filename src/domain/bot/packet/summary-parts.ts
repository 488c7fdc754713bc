import type { SummaryKind, SummaryLine, SummaryPart } from './types';

/** Words of ours between the facts: they claim nothing, so they lead nowhere. */
export function plain(text: string): SummaryPart {
  return { text, messageId: null, field: null };
}

/** Something somebody said, as it stands in the message named. */
export function said(text: string, messageId: string): SummaryPart {
  return { text, messageId, field: null };
}

/** A line of its parts; its text and its messages follow from them. */
export function lineOf(kind: SummaryKind, parts: readonly SummaryPart[]): SummaryLine {
  const messageIds = parts.flatMap(({ messageId }) => (messageId === null ? [] : [messageId]));
  return {
    kind,
    text: parts.map(({ text }) => text).join(''),
    messageIds: [...new Set(messageIds)],
    parts: parts.filter(({ text }) => text !== ''),
  };
}

/** "a", "a and b", "a, b and c", each item a list of parts. */
export function listOfParts(items: readonly (readonly SummaryPart[])[]): SummaryPart[] {
  return items.flatMap((item, index) => {
    if (index === 0) return [...item];
    return [plain(index === items.length - 1 ? ' and ' : ', '), ...item];
  });
}
