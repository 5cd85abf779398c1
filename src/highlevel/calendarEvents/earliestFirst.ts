/** The events of an answer in the order of their start: the first one is the next one. */
export const earliestFirst = (body: unknown): Record<string, unknown>[] => {
  const { events } = (body ?? {}) as { events?: Record<string, unknown>[] };
  return [...(events ?? [])].sort(
    (one, other) => Date.parse(String(one.startTime)) - Date.parse(String(other.startTime)) || 0,
  );
};
