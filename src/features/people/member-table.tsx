import type { ReactNode } from 'react';
import { Avatar } from '../../components/ui/avatar';
import { Badge } from '../../components/ui/badge';
import { Meter } from '../../components/ui/meter';
import { Table, TableRow, Td, Th } from '../../components/ui/table';
import type { Member } from '../../contracts/api/team';
import { languagesInWords } from './language-options';
import { byPresence, PRESENCE_WORDS, ROLE_WORDS } from './presence-words';

interface MemberTableProps {
  members: readonly Member[];
  /** The one who looks. */
  ownId: string;
  /** What may be done with a member; left out for those who may do nothing. */
  actionsFor?(member: Member): ReactNode;
}

/** Members with what they do, whether they are there, and how much they have to do. */
export function MemberTable({ members, ownId, actionsFor }: MemberTableProps) {
  return (
    <Table caption="Members, those online first">
      <thead>
        <TableRow>
          <Th>Member</Th>
          <Th className="hidden sm:table-cell">Presence</Th>
          <Th className="hidden sm:table-cell">Role</Th>
          <Th>Load</Th>
          <Th className="hidden lg:table-cell">Teams</Th>
          <Th className="hidden xl:table-cell">Skills</Th>
          <Th className="hidden xl:table-cell">Languages</Th>
          {actionsFor ? (
            <Th>
              <span className="sr-only">Actions</span>
            </Th>
          ) : null}
        </TableRow>
      </thead>
      <tbody>
        {byPresence(members).map((member) => (
          <TableRow key={member.id} className="h-14">
            <Td className="w-full max-w-0">
              <span className="flex items-center gap-3">
                <Avatar
                  name={member.name}
                  {...(member.deactivatedAt === null ? { presence: member.presence } : {})}
                />
                <span className="min-w-0">
                  <span className="block truncate font-medium">
                    {member.name}
                    {member.id === ownId ? <span className="font-normal text-muted"> (you)</span> : null}
                  </span>
                  <span className="hidden truncate text-xs text-muted sm:block">
                    {member.title === null ? member.email : `${member.title} · ${member.email}`}
                  </span>
                  <span className="block truncate text-xs text-muted sm:hidden">
                    {ROLE_WORDS[member.role]}, {presenceInWords(member).toLowerCase()}
                  </span>
                </span>
              </span>
            </Td>
            <Td className="hidden whitespace-nowrap sm:table-cell">{presenceInWords(member)}</Td>
            <Td className="hidden sm:table-cell">{ROLE_WORDS[member.role]}</Td>
            <Td>
              <Load member={member} />
            </Td>
            <Td className="hidden whitespace-nowrap lg:table-cell">
              {member.teams.map(({ name }) => name).join(', ') || '–'}
            </Td>
            <Td className="hidden xl:table-cell">
              {member.skills.length === 0 ? (
                '–'
              ) : (
                <span className="flex gap-1">
                  {member.skills.map((skill) => (
                    <Badge key={skill}>{skill}</Badge>
                  ))}
                </span>
              )}
            </Td>
            <Td className="hidden whitespace-nowrap xl:table-cell">
              {languagesInWords(member.languages) || '–'}
            </Td>
            {actionsFor ? <Td className="text-end">{actionsFor(member)}</Td> : null}
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}

const presenceInWords = ({ presence, deactivatedAt }: Member) =>
  deactivatedAt === null ? PRESENCE_WORDS[presence] : 'Deactivated';

function Load({ member: { name, load, capacity } }: { member: Member }) {
  return (
    <div className="w-20">
      <span aria-hidden="true" className="tabular text-xs">
        {load} of {capacity}
      </span>
      <Meter
        label={`Conversations of ${name}`}
        hideLabel
        value={Math.min(load, capacity)}
        max={Math.max(1, capacity)}
        tone={load >= capacity ? 'warning' : 'accent'}
        valueText={`${load} of ${capacity}`}
      />
    </div>
  );
}
