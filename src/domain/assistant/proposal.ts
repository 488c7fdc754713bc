import type { LeadField } from '../leads/types';

/**
 * What a language model may do (design §3): propose words, fields and a handoff. Nothing of it holds before it has
 * been judged.
 */
export interface ModelProposal {
  readonly answer: ProposedAnswer;
  /** Ids of the passages that the words rest on. */
  readonly citations: readonly string[];
  readonly fields: readonly ProposedField[];
  readonly handoff: { readonly wanted: boolean; readonly reason: string };
  readonly reply: string;
}

/** Whether the words rest on passages, say nothing that could be wrong, or whether the model knows no answer. */
export const PROPOSED_ANSWERS = ['from_passages', 'small_talk', 'unknown'] as const;
export type ProposedAnswer = (typeof PROPOSED_ANSWERS)[number];

export interface ProposedField {
  readonly field: LeadField;
  /** The visitor's own words that say it. */
  readonly words: string;
}

/** A passage as the model sees it. */
export interface GivenPassage {
  /** `P1`, `P2`…: what it is cited by. */
  readonly id: string;
  readonly articleId: string;
  readonly title: string;
  readonly text: string;
}

/** Why words of a model are not said. */
const REFUSALS = [
  'empty',
  'too_long',
  'leaks_instructions',
  'claims_to_be_human',
  'promises_a_person',
  'cites_unknown_passage',
  'cites_nothing',
  'figure_without_source',
  'promise_without_source',
  'address_without_source',
  'strays_from_source',
] as const;
export type Refusal = (typeof REFUSALS)[number];
