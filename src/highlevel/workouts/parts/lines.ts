/** What became of one part of a step, as its result lists it. */
export type Line = {
  step: string;
  outcome: 'found' | 'created' | 'updated' | 'skipped' | 'deleted';
  why: string;
};

/** The lines of a result, in the order of events. */
export function linesOf() {
  const lines: Line[] = [];
  return {
    lines,
    add: (step: string, outcome: Line['outcome'], why: string) => {
      lines.push({ step, outcome, why });
    },
  };
}

export type Lines = ReturnType<typeof linesOf>;
