import { type KeyboardEvent, useState } from 'react';
import { useMe } from '../../shared/team/team-context';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const storage = () => localStorage;

/** The recent searches that an empty search field offers while it has the keyboard. */
export function useRecentSearches(isEmpty: boolean, onPick: (words: string) => void) {
  const { id: memberId } = useMe().member;
  const [list, setList] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState(-1);
  const searches = isEmpty ? list : [];
  const active = Math.min(chosen, searches.length - 1);
  const close = () => setList([]);
  const pick = (words: string) => {
    close();
    onPick(words);
  };
  return {
    searches,
    active,
    pick,
    open: () => {
      setChosen(-1);
      setList(recentSearches(storage, memberId));
    },
    close,
    remember: (words: string) => rememberSearch(storage, memberId, words),
    forget: () => {
      forgetSearches(storage, memberId);
      close();
    },
    /** Takes the keys that are the list's. @returns whether it took this one */
    onKey: (event: KeyboardEvent): boolean => {
      const step = STEPS[event.key];
      const words = searches[active];
      if (searches.length === 0) return false;
      if (step !== undefined) {
        const from = active < 0 && step < 0 ? 0 : active;
        setChosen((from + step + searches.length) % searches.length);
      } else if (event.key === 'Enter' && words !== undefined) pick(words);
      else if (event.key === 'Escape' && active >= 0) setChosen(-1);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
