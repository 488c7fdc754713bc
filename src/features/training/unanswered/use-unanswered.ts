'use client';

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { notify } from '../../../components/ui/toast';
import type { UnansweredGroup } from '../../../contracts/api/knowledge';
import type { BodyInputOf } from '../../../contracts/operation';
import { getQualification } from '../../../contracts/operations/bot-settings';
import {
  answerUnanswered,
  judgeUnanswered,
  listUnanswered,
  teachUnanswered,
} from '../../../contracts/operations/knowledge';
import { listArticles } from '../../../contracts/operations/team';
import { useTeamApi } from '../../shared/team/team-context';

const UNANSWERED_KEY = ['unanswered'] as const;

/** Groups of open questions, the most asked first, page by page. */
export function useUnanswered() {
  const api = useTeamApi();
  return useInfiniteQuery({
    queryKey: UNANSWERED_KEY,
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) => api.call(listUnanswered, { query: { cursor: pageParam }, signal }),
    getNextPageParam: ({ nextCursor }) => (nextCursor === null ? undefined : Number(nextCursor)),
  });
}

function useReload() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: UNANSWERED_KEY });
}

const VERDICTS = {
  person: ['Goes to a person from now on', 'Messages like this are read as a request for a person.'],
  ignored: ['Ignored', 'The group comes back when it is asked again.'],
} as const;

/** A verdict without further words; it can be taken back while the toast shows. */
export function useJudge({ questionIds }: UnansweredGroup) {
  const api = useTeamApi();
  const reload = useReload();
  const judge = (verdict: 'person' | 'ignored' | 'open') =>
    api.call(judgeUnanswered, { body: { questionIds, verdict } });
  return useMutation({
    mutationFn: (verdict: 'person' | 'ignored') => judge(verdict),
    onSuccess: async (_, verdict) => {
      const [title, description] = VERDICTS[verdict];
      notify.withAction(title, description, 'Undo', () => {
        judge('open')
          .then(reload)
          .catch((error: Error) => notify.failed('It was not undone', error.message));
      });
      await reload();
    },
    onError: (error) => notify.failed('The verdict was not stored', error.message),
  });
}

export function useAnswer(onDone: () => void) {
  const api = useTeamApi();
  const client = useQueryClient();
  const reload = useReload();
  return useMutation({
    mutationFn: (body: BodyInputOf<typeof answerUnanswered>) => api.call(answerUnanswered, { body }),
    onSuccess: async ({ article, check }) => {
      const all = check.unanswered.length === 0;
      const tried = check.answered + check.unanswered.length;
      if (!article.published)
        notify.plain('Saved', 'The article is unpublished: the bot does not use it yet.');
      else if (all) notify.done('The bot knows this now', `It finds an answer to ${wordings(tried)}.`);
      else {
        notify.plain(
          `Saved; the bot answers ${check.answered} of ${wordings(tried)}`,
          `Still without an answer: “${check.unanswered[0]}”. Say it in the article in the visitors’ words.`,
        );
      }
      onDone();
      await Promise.all([reload(), client.invalidateQueries({ queryKey: ['articles'] })]);
    },
  });
}

const wordings = (count: number) => (count === 1 ? 'this question' : `${count} wordings`);

export function useTeach(onDone: () => void) {
  const api = useTeamApi();
  const reload = useReload();
  return useMutation({
    mutationFn: (body: BodyInputOf<typeof teachUnanswered>) => api.call(teachUnanswered, { body }),
    onSuccess: async () => {
      notify.done('Examples added', 'The bot knows them after the next training.');
      onDone();
      await reload();
    },
  });
}

/** Articles that an answer may be added to. */
export function useArticleChoices() {
  const api = useTeamApi();
  return useQuery({
    queryKey: ['articles'],
    queryFn: async ({ signal }) => (await api.call(listArticles, { signal })).items,
  });
}

export function useIntentNames() {
  const api = useTeamApi();
  return useQuery({
    queryKey: ['qualification'],
    queryFn: ({ signal }) => api.call(getQualification, { signal }),
    select: ({ intents }) => intents,
  });
}
