'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { notify } from '../../../components/ui/toast';
import type { BodyInputOf } from '../../../contracts/operation';
import {
  archiveArticle,
  getArticleVersion,
  importArticles,
  listArticleVersions,
  restoreArticleVersion,
  testSearch,
} from '../../../contracts/operations/knowledge';
import { useTeamApi } from '../../shared/team/team-context';
import { ARTICLES_KEY } from './use-articles';

/** Who changed an article when, newest first. */
export function useArticleVersions(articleId: string, version: number) {
  const api = useTeamApi();
  return useQuery({
    queryKey: ['article-versions', articleId, version],
    queryFn: async ({ signal }) =>
      (await api.call(listArticleVersions, { params: { id: articleId }, signal })).items,
  });
}

export function useArticleVersion(versionId: string | null) {
  const api = useTeamApi();
  return useQuery({
    queryKey: ['article-version', versionId],
    enabled: versionId !== null,
    queryFn: ({ signal }) => api.call(getArticleVersion, { params: { id: versionId ?? '' }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useRestoreVersion(onRestored: (slug: string) => void) {
  const api = useTeamApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (versionId: string) => api.call(restoreArticleVersion, { params: { id: versionId } }),
    onSuccess: async (article) => {
      notify.done('Version restored', `It is version ${article.version} now.`);
      await client.invalidateQueries({ queryKey: ARTICLES_KEY });
      onRestored(article.slug);
    },
  });
}

export function useArchiveArticle(onArchived: () => void) {
  const api = useTeamApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.call(archiveArticle, { params: { id } }),
    onSuccess: async () => {
      notify.done('Article deleted', 'The bot answers from it no more.');
      onArchived();
      await client.invalidateQueries({ queryKey: ARTICLES_KEY });
    },
  });
}

export function useImportArticles(onImported: () => void) {
  const api = useTeamApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: BodyInputOf<typeof importArticles>) => api.call(importArticles, { body }),
    onSuccess: async ({ created, updated, unchanged }) => {
      notify.done('Articles imported', `${created} new, ${updated} changed, ${unchanged} as they were.`);
      onImported();
      await client.invalidateQueries({ queryKey: ARTICLES_KEY });
    },
  });
}

export function useSearchTest() {
  const api = useTeamApi();
  return useMutation({
    mutationFn: (body: BodyInputOf<typeof testSearch>) => api.call(testSearch, { body }),
  });
}
