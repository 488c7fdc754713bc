'use client';

import { PageHeader } from '../../components/ui/page-header';
import { Tab, TabList, TabPanel, Tabs } from '../../components/ui/tabs';
import { LoadFailed } from '../shared/page/load-failed';
import { LoadingRows } from '../shared/page/loading-rows';
import { MembersTab } from './members-tab';
import { staffingInWords } from './presence-words';
import { SkillsTab } from './skills-tab';
import { TeamsTab } from './teams-tab';
import { useMembers, useTeams } from './use-people';

/** Who works here: members, teams and skills. Everybody sees them, managers change them. */
export function PeoplePage() {
  const members = useMembers();
  const teams = useTeams();
  const error = members.data ? (teams.data ? null : teams.error) : members.error;
  return (
    <>
      <PageHeader title="Team" aside={members.data ? staffingInWords(members.data.items) : null} />
      <div className="pane-scroll min-h-0 grow">
        {error ? (
          <LoadFailed
            title="The team could not be loaded"
            error={error}
            onRetry={() => {
              void members.refetch();
              void teams.refetch();
            }}
          />
        ) : !members.data || !teams.data ? (
          <LoadingRows rows={8} label="Loading the team" />
        ) : (
          <Tabs defaultValue="members" className="mx-auto flex max-w-350 flex-col gap-4 p-4">
            <TabList aria-label="Team">
              <Tab value="members">Members</Tab>
              <Tab value="teams">Teams</Tab>
              <Tab value="skills">Skills</Tab>
            </TabList>
            <TabPanel value="members">
              <MembersTab members={members.data.items} teams={teams.data.items} />
            </TabPanel>
            <TabPanel value="teams">
              <TeamsTab members={members.data.items} teams={teams.data.items} />
            </TabPanel>
            <TabPanel value="skills">
              <SkillsTab />
            </TabPanel>
          </Tabs>
        )}
      </div>
    </>
  );
}
