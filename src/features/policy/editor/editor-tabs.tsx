'use client';

import { CountBadge } from '../../../components/ui/count-badge';
import { Tab, TabList, TabPanel, Tabs } from '../../../components/ui/tabs';
import type { PolicyDetail } from '../../../contracts/api/policy';
import { describePolicy } from '../../../domain/policy/describe-policy';
import { diffPolicies } from '../../../domain/policy/diff-policies';
import { SECTION_OF_AREA, SECTIONS, type Section } from '../draft/problem-place';
import { HoursSection } from '../hours/hours-section';
import { MessagesSection } from '../messages/messages-section';
import { RulesSection } from '../rules/rules-section';
import { FallbacksSection } from '../sections/fallbacks-section';
import { RoutingSection } from '../sections/routing-section';
import { TimingSection } from '../sections/timing-section';
import { TryConversation } from '../try-out/try-conversation';
import { ChangeList } from '../version/policy-changes';
import { PolicyWordsView } from '../version/policy-words-view';
import { useEditor } from './editor-context';

export type EditorTab = Section | 'words' | 'changes' | 'try';

const LABELS: Readonly<Record<Section, string>> = {
  rules: 'Rules',
  messages: 'Messages',
  hours: 'Business hours',
  routing: 'Routing',
  timing: 'Timing',
  fallbacks: 'Waiting and fallbacks',
};

interface EditorTabsProps {
  tab: EditorTab;
  onTabChange(tab: EditorTab): void;
  selected: string | null;
  onSelect(id: string | null): void;
  inForce: PolicyDetail;
}

/** The parts of the draft, the whole in words, and the try-out. */
export function EditorTabs({ tab, onTabChange, selected, onSelect, inForce }: EditorTabsProps) {
  const { document, problems, names } = useEditor();
  const changes = diffPolicies(inForce.document, document, names);
  const faults = (section: Section) =>
    problems.filter(({ area }) => SECTION_OF_AREA[area] === section).length;
  return (
    <Tabs value={tab} onValueChange={onTabChange} className="flex min-w-0 flex-col gap-4">
      <TabList aria-label="Parts of the policy" className="overflow-x-auto [scrollbar-width:thin]">
        {SECTIONS.map((section) => (
          <Tab key={section} value={section} className="shrink-0">
            {LABELS[section]}
            {faults(section) > 0 ? (
              <>
                <CountBadge count={faults(section)} />
                <span className="sr-only">problems</span>
              </>
            ) : null}
          </Tab>
        ))}
        <Tab value="words" className="shrink-0">
          In words
        </Tab>
        <Tab value="changes" className="shrink-0">
          Changes
          <CountBadge count={changes.length} />
        </Tab>
        <Tab value="try" className="shrink-0">
          Try it out
        </Tab>
      </TabList>
      <TabPanel value="rules">
        <RulesSection selected={selected} onSelect={onSelect} />
      </TabPanel>
      <TabPanel value="messages">
        <MessagesSection selected={selected} onSelect={onSelect} />
      </TabPanel>
      <TabPanel value="hours">
        <HoursSection />
      </TabPanel>
      <TabPanel value="routing">
        <RoutingSection />
      </TabPanel>
      <TabPanel value="timing">
        <TimingSection />
      </TabPanel>
      <TabPanel value="fallbacks">
        <FallbacksSection />
      </TabPanel>
      <TabPanel value="words">
        <PolicyWordsView description={describePolicy(document, names)} />
      </TabPanel>
      <TabPanel value="changes">
        {changes.length === 0 ? (
          <p className="text-sm text-muted">This draft says the same as the policy in force.</p>
        ) : (
          <ChangeList changes={changes} />
        )}
      </TabPanel>
      <TabPanel value="try" keepMounted>
        <TryConversation policy={{ document }} isShown={tab === 'try'} />
      </TabPanel>
    </Tabs>
  );
}
