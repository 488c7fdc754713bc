import type { Operation } from '../../contracts/operation';
import * as alerts from '../../contracts/operations/alerts';
import * as assistant from '../../contracts/operations/assistant';
import * as attachments from '../../contracts/operations/attachments';
import * as blocks from '../../contracts/operations/blocks';
import * as botSettings from '../../contracts/operations/bot-settings';
import * as cannedReplies from '../../contracts/operations/canned-replies';
import * as channels from '../../contracts/operations/channels';
import * as chat from '../../contracts/operations/chat';
import * as conversations from '../../contracts/operations/conversations';
import * as drafts from '../../contracts/operations/drafts';
import * as handoffs from '../../contracts/operations/handoffs';
import * as identity from '../../contracts/operations/identity';
import * as inboxList from '../../contracts/operations/inbox-list';
import * as inboxSettings from '../../contracts/operations/inbox-settings';
import * as installation from '../../contracts/operations/installation';
import * as intents from '../../contracts/operations/intents';
import * as knowledge from '../../contracts/operations/knowledge';
import * as leadFields from '../../contracts/operations/lead-fields';
import * as leadMerging from '../../contracts/operations/lead-merging';
import * as leads from '../../contracts/operations/leads';
import * as macros from '../../contracts/operations/macros';
import * as metrics from '../../contracts/operations/metrics';
import * as ownData from '../../contracts/operations/own-data';
import * as ownMessages from '../../contracts/operations/own-messages';
import * as ownNumbers from '../../contracts/operations/own-numbers';
import * as people from '../../contracts/operations/people';
import * as playbooks from '../../contracts/operations/playbooks';
import * as policies from '../../contracts/operations/policies';
import * as quality from '../../contracts/operations/quality';
import * as qualityReviews from '../../contracts/operations/quality-reviews';
import * as realtime from '../../contracts/operations/realtime';
import * as scoring from '../../contracts/operations/scoring';
import * as system from '../../contracts/operations/system';
import * as tags from '../../contracts/operations/tags';
import * as tasks from '../../contracts/operations/tasks';
import * as team from '../../contracts/operations/team';
import * as thread from '../../contracts/operations/thread';
import * as widget from '../../contracts/operations/widget';
import * as wrapUp from '../../contracts/operations/wrap-up';

const GROUPS = {
  chat,
  channels,
  identity,
  widget,
  installation,
  conversations,
  inboxList,
  inboxSettings,
  ownMessages,
  ownData,
  attachments,
  thread,
  handoffs,
  leadFields,
  leadMerging,
  playbooks,
  team,
  people,
  knowledge,
  cannedReplies,
  intents,
  botSettings,
  assistant,
  leads,
  metrics,
  ownNumbers,
  quality,
  qualityReviews,
  wrapUp,
  policies,
  scoring,
  drafts,
  tags,
  blocks,
  macros,
  tasks,
  alerts,
  realtime,
  system,
};

export interface ListedOperation {
  /** The file that declares it; operations are grouped by it. */
  readonly group: string;
  readonly operation: Operation;
}

/** Every operation of the API, in the order of the files. */
export const OPERATIONS: readonly ListedOperation[] = Object.entries(GROUPS).flatMap(([group, declared]) =>
  Object.values<Operation>(declared).map((operation) => ({ group, operation })),
);
