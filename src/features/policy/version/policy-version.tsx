'use client';

import { useState } from 'react';
import { CountBadge } from '../../../components/ui/count-badge';
import { Tab, TabList, TabPanel, Tabs } from '../../../components/ui/tabs';
import type { PolicyDetail } from '../../../contracts/api/policy';
import { TryConversation } from '../try-out/try-conversation';
import { TryOut } from '../try-out/try-out';
import { PolicyChanges } from './policy-changes';
import { PolicyProblems } from './policy-problems';
import { PolicyWordsView } from './policy-words-view';

/** A version: what it says, how it differs from the one in force, and what it would decide. */
export function PolicyVersion({ detail }: { detail: PolicyDetail }) {
  const [tab, setTab] = useState<string>('words');
  return (
    <div className="flex flex-col gap-4">
      <PolicyProblems problems={detail.problems} />
      <Tabs value={tab} onValueChange={setTab}>
        <TabList aria-label="This version" className="overflow-x-auto">
          <Tab value="words">In words</Tab>
          <Tab value="changes">
            Differences
            <CountBadge count={detail.changes.length} />
          </Tab>
          <Tab value="try">Try it out</Tab>
          <Tab value="facts">What if</Tab>
        </TabList>
        <TabPanel value="words" className="pt-4">
          <PolicyWordsView description={detail.description} />
        </TabPanel>
        <TabPanel value="changes" className="pt-4">
          <PolicyChanges {...detail} />
        </TabPanel>
        <TabPanel value="try" className="pt-4" keepMounted>
          <TryConversation policy={{ version: detail.policy.version }} isShown={tab === 'try'} />
        </TabPanel>
        <TabPanel value="facts" className="pt-4" keepMounted>
          <TryOut version={detail.policy.version} />
        </TabPanel>
      </Tabs>
    </div>
  );
}
