import { judgeWords } from './judge-words';
import type { GivenPassage, ModelProposal, Refusal } from './proposal';

export interface ProposalEvidence {
  /** The passages that the model was given. */
  readonly passages: readonly GivenPassage[];
  readonly visitorWords: readonly string[];
  readonly ownLinks: readonly string[];
  readonly canary: string;
  /** The message asks for information: words without a passage behind them do not answer it. */
  readonly asksSomething: boolean;
}

export type JudgedProposal =
  | { readonly kind: 'words'; readonly text: string; readonly cited: readonly GivenPassage[] }
  /** The model says that it knows no answer; the bot's own words are said. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The passages a proposal cites, or the refusal when it cites something it was not given. */
function citedPassages(
  citations: readonly string[],
  passages: readonly GivenPassage[],
): readonly GivenPassage[] | null {
  const cited = new Set(citations);
  const found = passages.filter(({ id }) => cited.has(id));
  return found.length === cited.size ? found : null;
}

/** Whether a model's words may be said (design §3: it proposes, it does not decide). */
export function judgeProposal(
  proposal: Pick<ModelProposal, 'answer' | 'citations' | 'reply'>,
  evidence: ProposalEvidence,
): JudgedProposal {
  if (proposal.answer === 'unknown') return { kind: 'unknown' };
  const cited = citedPassages(proposal.citations, evidence.passages);
  if (cited === null) return { kind: 'refused', refusal: 'cites_unknown_passage' };
  const needsSource = proposal.answer === 'from_passages' || evidence.asksSomething;
  if (needsSource && cited.length === 0) return { kind: 'refused', refusal: 'cites_nothing' };
  const judged = judgeWords(proposal.reply, { ...evidence, cited });
  return judged.ok
    ? { kind: 'words', text: judged.text, cited }
    : { kind: 'refused', refusal: judged.refusal };
}
