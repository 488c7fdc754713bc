import { type RefObject, useState } from 'react';
import { notify } from '../../../components/ui/toast';
import { BULK_AT_MOST } from '../../../contracts/api/bulk';
import type { InboxView, TeamConversation } from '../../../contracts/api/conversation';
import {
  closeConversation,
  reopenConversation,
  unsnoozeConversation,
} from '../../../contracts/operations/conversations';
import { declineHandoff } from '../../../contracts/operations/handoffs';
import { useMe, useTeamApi } from '../../shared/team/team-context';
import { useReadyNow } from '../../shared/team/use-ready-now';
import type { Actions } from '../actions/actions-context';
import { availability, offeredTo } from '../actions/availability';
import { type ActionId, keyWords } from '../actions/registry';
import { useAct } from '../actions/use-act';
import { useTake } from '../actions/use-take';
import { askForMany } from '../bulk/bulk-wish';
import { focusOpenings } from '../card/focus-openings';
import type { ComposerHandle } from '../composer/composer';
import { quoteNewest } from '../composer/quote-in-sight';
import { useInbox } from '../state/inbox-context';
import { type InboxLocation, NO_FILTER } from '../state/inbox-location';
import { useIsMac } from '../state/platform';
import { selectAll } from '../state/selection';
import { goTo, openConversation } from '../state/use-inbox-location';
import { moveFocus, rowsInSight, selectInFocus } from './move-focus';

export type OpenDialog =
  | 'resolve'
  | 'transfer'
  | 'assign'
  | 'return'
  | 'snooze'
  | 'ask'
  | 'tag'
  | 'macro'
  | 'block'
  | 'palette'
  | 'shortcuts';

/** Actions that change a conversation; every other one of the registry is about the page. */
const ON_CONVERSATION = [
  'accept',
  'decline',
  'wake',
  'close',
  'reopen',
  'spam',
  'not-spam',
] as const satisfies readonly ActionId[];
type OnConversation = (typeof ON_CONVERSATION)[number];
const isOnConversation = (id: ActionId): id is OnConversation => ON_CONVERSATION.some((one) => one === id);

interface Surroundings {
  readonly location: InboxLocation;
  readonly conversation: TeamConversation | undefined;
  readonly composer: RefObject<ComposerHandle | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  toggleDetails(): void;
  toggleCard(): void;
}

/** What each action of the registry does on this page. */
export function useInboxActions(around: Surroundings): {
  readonly actions: Actions;
  readonly dialog: OpenDialog | null;
  setDialog(dialog: OpenDialog | null): void;
} {
  const { location, conversation, composer, search } = around;
  const api = useTeamApi();
  const { member } = useMe();
  const act = useAct();
  const take = useTake();
  const readyNow = useReadyNow(() => notify.failed('You are still wrapping up'));
  const isMac = useIsMac();
  const { conversations } = useInbox();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);

  const offer = () =>
    [...conversations.all().values()].find(({ row }) => offeredTo(row)?.id === member.id)?.row;
  /** An offer is answered from wherever one is; every other key is for what is open. */
  const targetOf = (id: ActionId) => {
    if (id !== 'accept' && id !== 'decline') return conversation;
    return availability(id, { conversation, member }).state === 'ready' ? conversation : offer();
  };
  const toView = (view: InboxView) => goTo({ ...location, view, ids: null, filter: NO_FILTER });

  const decline = ({ handoff }: TeamConversation) => {
    if (!handoff) return;
    void act('The offer was not declined', () => api.call(declineHandoff, { params: { id: handoff.id } }));
  };
  const accept = async (target: TeamConversation) => {
    openConversation(target.id);
    if (await take(target)) composer.current?.focus('reply');
  };
  const close = async ({ id, lead }: TeamConversation) => {
    const params = { id };
    if (!(await act('Not closed', () => api.call(closeConversation, { params })))) return;
    notify.undo(`Closed ${lead.displayName}`, () => {
      void act('Still closed', () => api.call(reopenConversation, { params }));
    });
  };

  // Seldom needed, so its code comes with the first press.
  const reviewSpam = (target: TeamConversation, review: 'confirmed' | 'cleared') =>
    void import('../abuse/review-spam').then(
      (file) => file.reviewSpam(target, review, { api, act }),
      () => notify.failed('Not noted'),
    );

  const onPage: Readonly<Record<Exclude<ActionId, OnConversation>, () => void>> = {
    next: () => moveFocus(1),
    previous: () => moveFocus(-1),
    search: () => search.current?.focus(),
    select: () => selectInFocus(location.conversationId),
    'select-all': () => selectAll(rowsInSight().slice(0, BULK_AT_MOST)),
    back: () => openConversation(null),
    ready: readyNow,
    reply: () => composer.current?.focus('reply'),
    note: () => composer.current?.focus('note'),
    quote: quoteNewest,
    resolve: () => setDialog('resolve'),
    transfer: () => setDialog('transfer'),
    assign: () => setDialog('assign'),
    return: () => setDialog('return'),
    snooze: () => setDialog('snooze'),
    ask: () => setDialog('ask'),
    tag: () => setDialog('tag'),
    macro: () => setDialog('macro'),
    block: () => setDialog('block'),
    details: around.toggleDetails,
    context: around.toggleCard,
    openings: () => {
      if (!focusOpenings()) notify.plain('There is nothing to choose from', 'Open the handoff card first');
    },
    'view-waiting': () => toView('waiting'),
    'view-mine': () => toView('mine'),
    'view-bot': () => toView('bot'),
    'view-all': () => toView('all'),
    'view-snoozed': () => toView('snoozed'),
    'view-closed': () => toView('closed'),
    palette: () => setDialog('palette'),
    shortcuts: () => setDialog('shortcuts'),
  };
  const onConversation: Readonly<Record<OnConversation, (target: TeamConversation) => void>> = {
    accept: (target) => void accept(target),
    decline,
    wake: ({ id }) => void act('Still snoozed', () => api.call(unsnoozeConversation, { params: { id } })),
    close: (target) => void close(target),
    spam: (target) => reviewSpam(target, 'confirmed'),
    'not-spam': (target) => reviewSpam(target, 'cleared'),
    reopen: ({ id }) => void act('Not reopened', () => api.call(reopenConversation, { params: { id } })),
  };

  const run = (id: ActionId) => {
    if (askForMany(id)) return;
    const target = targetOf(id);
    const available = availability(id, { conversation: target, member });
    if (available.state === 'blocked') notify.plain(available.why);
    if (available.state !== 'ready') return;
    if (!isOnConversation(id)) onPage[id]();
    else if (target) onConversation[id](target);
  };
  const of = (id: ActionId) => availability(id, { conversation, member });
  return { actions: { run, of, keyOf: (id) => keyWords(id, isMac) }, dialog, setDialog };
}
