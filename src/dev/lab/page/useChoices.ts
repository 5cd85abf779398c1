import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormField, StepAsk } from '../api.ts';
import { server } from './server.ts';

type Listed = { id: string; label: string };

const NONE: { choices: Listed[]; hasMore: boolean; problem: string | null } = {
  choices: [],
  hasMore: false,
  problem: null,
};

/**
 * The choices that the account has for a field: the first page when the list is opened, or at once for
 * the name of what is chosen already. They are forgotten when a field that they depend on changes.
 */
export function useChoices(step: StepAsk, field: FormField, isChosen: boolean) {
  const [list, setList] = useState(NONE);
  const [isLoading, setIsLoading] = useState(false);
  const pages = useRef(0);
  const asked = useRef('');
  const { [field.key]: _, ...others } = step.input;
  const around = JSON.stringify([step.key, step.account, field.after.map((key) => others[key])]);

  const load = async (page: number) => {
    const mine = `${around}${page}`;
    asked.current = mine;
    setIsLoading(true);
    try {
      const { choices, hasMore, failure } = await server.choices(step, field.key, page);
      if (asked.current !== mine) return;
      pages.current = page + 1;
      setList(({ choices: before }) => ({
        choices: page === 0 ? choices : withoutDoubles([...before, ...choices]),
        hasMore,
        problem: failure?.message ?? null,
      }));
    } catch (error) {
      setList({ ...NONE, problem: (error as Error).message });
    } finally {
      setIsLoading(false);
    }
  };

  useEffect(() => {
    setList(NONE);
    pages.current = 0;
    asked.current = '';
    if (field.isDropdown && isChosen) load(0);
  }, [around, field.key]);

  return {
    ...list,
    isLoading,
    open: () => {
      if (field.isDropdown) load(0);
    },
    loadMore: () => load(pages.current),
  };
}

const withoutDoubles = (all: Listed[]): Listed[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];
