const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Ends of a segment after which the sentence goes on: "e.g. the owner", "No. 5", "approx. ten". */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|no|nr|approx|incl|excl|min|max|vs|resp|ca|z\.\s?b|d\.\s?h|usw|bzw|p\.\s?ej|ex)\.\s*$/i;

/** The sentences of a plain text, trimmed, in order (Unicode sentence boundaries, common abbreviations kept whole). */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of SENTENCES.segment(text)) {
    open += segment;
    if (ABBREVIATION.test(open)) continue;
    if (open.trim() !== '') sentences.push(open.trim());
    open = '';
  }
  if (open.trim() !== '') sentences.push(open.trim());
  return sentences;
}
