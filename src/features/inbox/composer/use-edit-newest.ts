import { useMe } from '../../shared/team/team-context';
import { newestChangeable } from '../thread/newest-quotable';
import { useOpenThread } from '../thread/open-thread-context';

/** Begins to edit one's newest message, as ↑ in an empty composer does. @returns whether there is one to edit */
export function useEditNewest(): () => boolean {
  const { member } = useMe();
  const { thread, setEditing } = useOpenThread();
  return () => {
    const entries = [...thread.log.getLog().entries.values()].map(({ value }) => value);
    const newest = newestChangeable(entries, member.id, Date.now());
    if (newest) setEditing(newest.id);
    return newest !== null;
  };
}
