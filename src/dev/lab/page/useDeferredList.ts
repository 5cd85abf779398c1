import { useEffect, useState } from 'preact/hooks';

/** As many as fill a screen. */
const FIRST = 40;

/** The beginning of a long list at once, the rest when the browser has time for it. */
export function useDeferredList<T>(all: readonly T[]): readonly T[] {
  const [complete, setComplete] = useState<readonly T[]>();
  useEffect(() => {
    const timer = setTimeout(() => setComplete(all), 60);
    return () => clearTimeout(timer);
  }, [all]);
  return complete === all ? all : all.slice(0, FIRST);
}
