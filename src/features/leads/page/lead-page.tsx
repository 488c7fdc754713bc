'use client';

import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { Avatar } from '../../../components/ui/avatar';
import { Badge } from '../../../components/ui/badge';
import { PageHeader } from '../../../components/ui/page-header';
import { Lookalikes } from '../../shared/leads/lookalikes';
import { VerifiedBadge } from '../../shared/leads/verified-badge';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { membersQuery } from '../../shared/team/people-queries';
import { useMe, useTeamApi } from '../../shared/team/team-context';
import { LeadFields } from '../detail/lead-fields';
import { LeadHistory } from '../detail/lead-history';
import { LeadScore } from '../detail/lead-score';
import { Section } from '../detail/section';
import { useLeadFeed } from '../state/use-lead-feed';
import { useLeadDetail } from '../state/use-leads';
import { EraseLead } from './erase-lead';
import { LeadHeader } from './lead-header';
import { LeadPromises } from './lead-promises';
import { LeadTimeline } from './lead-timeline';

/** Shown and changed at the top of the page already. */
const ABOVE = ['name', 'email', 'phone', 'company'];

/** One lead: what is known, who owns it, what it is worth, and everything that happened. */
export function LeadPage({ id }: { id: string }) {
  const { data, error, refetch } = useLeadDetail(id);
  useLeadFeed(id);
  const router = useRouter();
  const now = data?.lead.id;
  // A lead that has become part of another one is found there.
  useEffect(() => {
    if (now !== undefined && now !== id) router.replace(`/leads/${now}`);
  }, [now, id, router]);
  const { timeZone } = useMe().org;
  const { data: members } = useQuery(membersQuery(useTeamApi()));
  const active = members?.items.filter(({ deactivatedAt }) => deactivatedAt === null) ?? [];
  const back = (
    <Link
      href="/leads"
      className="inline-flex min-h-6 items-center gap-1 hover:text-text pointer-coarse:min-h-11"
    >
      <ArrowLeft aria-hidden="true" className="size-4 rtl:rotate-180" />
      All leads
    </Link>
  );
  if (!data) {
    return (
      <>
        <PageHeader title="Lead" aside={back} />
        {error ? (
          <LoadFailed title="The lead could not be loaded" error={error} onRetry={() => void refetch()} />
        ) : (
          <LoadingRows rows={8} label="Loading the lead" />
        )}
      </>
    );
  }
  const { lead, custom } = data;
  return (
    <>
      <PageHeader title={lead.displayName} aside={back} />
      <div className="pane-scroll min-h-0 grow">
        <div className="mx-auto grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-6 p-4 lg:grid-cols-[20rem_minmax(0,1fr)]">
          <div className="flex flex-col gap-6">
            <div className="flex items-center gap-3">
              <Avatar name={lead.displayName} size="lg" />
              <div className="min-w-0">
                <p dir="auto" className="truncate font-medium">
                  {lead.company ?? 'No company yet'}
                </p>
                <p className="flex flex-wrap items-center gap-1.5 text-sm text-muted">
                  {lead.channel ? `Came by ${lead.channel.name}` : 'Imported'}
                  <VerifiedBadge identities={data.signedIdentities} />
                  {lead.isCustomer ? <Badge tone="positive">Customer</Badge> : null}
                  {lead.tags.map((tag) => (
                    <Badge key={tag}>{tag}</Badge>
                  ))}
                </p>
              </div>
            </div>
            <Lookalikes leadId={lead.id} email={lead.email} />
            <LeadHeader lead={lead} members={active} />
            <LeadPromises promises={data.promises} timeZone={timeZone} />
            <LeadScore {...data} />
            <LeadFields
              fields={data.fields.filter(({ field, declined }) => declined || !ABOVE.includes(field))}
            />
            {custom.length === 0 ? null : (
              <Section title="Own fields">
                <dl className="grid grid-cols-[minmax(5.5rem,auto)_1fr] gap-x-3 gap-y-1 text-sm">
                  {custom.map(({ name, value }) => (
                    <div key={name} className="contents">
                      <dt className="text-muted">{name}</dt>
                      <dd dir="auto" className="min-w-0 [overflow-wrap:anywhere]">
                        {value}
                      </dd>
                    </div>
                  ))}
                </dl>
              </Section>
            )}
            <LeadHistory conversations={data.conversations} timeZone={timeZone} />
            <EraseLead lead={lead} conversations={data.conversations.length} />
          </div>
          <LeadTimeline leadId={id} timeZone={timeZone} currency={lead.currency} />
        </div>
      </div>
    </>
  );
}
