'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { ExternalLink } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { ButtonLink } from '../../../components/ui/button-link';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { getChannel } from '../../../contracts/operations/channels';
import { checkInstallation } from '../../../contracts/operations/installation';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useTeamApi } from '../../shared/team/team-context';
import { failureOf, wrongWith } from '../refused';
import { FindingList } from './finding-list';
import { PageTestCard } from './page-test-card';

/** What is wrong with a widget's installation on a site, and how to mend it. */
export function InstallationPage({ channelId }: { channelId: string }) {
  const api = useTeamApi();
  const [typed, setTyped] = useState<string | null>(null);
  const channel = useQuery({
    queryKey: ['channels', channelId],
    queryFn: ({ signal }) => api.call(getChannel, { params: { id: channelId }, signal }),
  });
  const check = useMutation({
    mutationFn: (url: string) => api.call(checkInstallation, { params: { id: channelId }, body: { url } }),
  });
  const { data, error } = channel;
  if (error && !data) {
    return (
      <LoadFailed
        title="The channel could not be loaded"
        error={error}
        onRetry={() => void channel.refetch()}
      />
    );
  }
  if (!data) return <LoadingRows rows={4} label="Loading the channel" />;
  const url = typed ?? data.allowedOrigins.find((origin) => !origin.includes('*')) ?? '';
  const address = withScheme(url);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    check.mutate(address);
  };
  const failure = failureOf(check.error, ['url']);
  return (
    <div className="mx-auto flex w-full max-w-200 flex-col gap-4 p-4">
      <div>
        <ButtonLink href={`/settings/channels/${channelId}`} size="sm" variant="ghost">
          Back to {data.name}
        </ButtonLink>
      </div>
      <Card aria-labelledby="from-outside">
        <CardHeader
          id="from-outside"
          title="Check an installation"
          description={`Looks at a page of your site and says what keeps the widget of “${data.name}” from showing on it.`}
        />
        <CardBody className="flex flex-col gap-4">
          <form onSubmit={submit} noValidate className="flex flex-wrap items-end gap-2">
            <Field label="Page of your site" error={wrongWith(check.error, 'url')} className="min-w-60 grow">
              <Input
                dir="ltr"
                type="url"
                inputMode="url"
                placeholder="https://www.example.com"
                value={url}
                onChange={(event) => setTyped(event.target.value)}
              />
            </Field>
            <Button type="submit" variant="primary" busy={check.isPending}>
              Check
            </Button>
          </form>
          <div role="status" className="flex flex-col gap-2 empty:hidden">
            {failure ? <p className="text-sm text-danger">{failure}</p> : null}
            {check.data ? <FindingList label="Found from outside" findings={check.data.findings} /> : null}
          </div>
        </CardBody>
      </Card>
      <PageTestCard address={address} channel={data} />
      <p className="flex items-center gap-1.5 px-1 text-xs text-muted">
        <ExternalLink aria-hidden="true" className="size-3.5 shrink-0" />
        In the page’s own console, Baton(&quot;selftest&quot;) does the same, and every complaint begins with
        “Baton:”.
      </p>
    </div>
  );
}

const withScheme = (typed: string) => {
  const text = typed.trim();
  return text === '' || /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
};
