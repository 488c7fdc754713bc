'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { notify } from '../../../components/ui/toast';
import type { Article } from '../../../contracts/api/team';
import { createArticle, listArticles, updateArticle } from '../../../contracts/operations/team';
import { useTeamApi } from '../../shared/team/team-context';

export const ARTICLES_KEY = ['articles'] as const;

export function useArticles() {
  const api = useTeamApi();
  return useQuery({
    queryKey: ARTICLES_KEY,
    queryFn: async ({ signal }) => (await api.call(listArticles, { signal })).items,
  });
}

export type ArticleDraft = Pick<Article, 'title' | 'body' | 'category' | 'published'>;

/** Stores an article: a new one where `id` is null. */
export function useSaveArticle(id: string | null, onSaved: (article: Article) => void) {
  const api = useTeamApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ArticleDraft) =>
      id === null ? api.call(createArticle, { body }) : api.call(updateArticle, { params: { id }, body }),
    onSuccess: (saved) => {
      client.setQueryData<Article[]>(ARTICLES_KEY, (articles) => [
        ...(articles ?? []).filter((article) => article.id !== saved.id),
        saved,
      ]);
      notify.done(
        'Article saved',
        saved.published
          ? 'The bot answers from it from now on.'
          : 'It stays unpublished: the bot does not use it.',
      );
      onSaved(saved);
    },
  });
}
