/**
 * What a plan asks for next: the key of an operation, with its input. Plans have the shape that core's
 * flows run (`src/core/flow.ts`), said again here because workouts import nothing.
 */
export type Ask<Name extends string = string> = { ask: Name; input: Record<string, unknown> };

/** How a plan ends: with a result, or halted because something that it needs is not so. */
export type PlanEnd = { result: Record<string, unknown> } | { halt: string };

/** Asks for one operation after the other and is told what each gave; whoever runs it does the asking. */
export type Plan<Name extends string = string> = Generator<Ask<Name>, PlanEnd, unknown>;

/** A part of a plan. */
export type Part<Name extends string, Found> = Generator<Ask<Name>, Found, unknown>;

/** When a plan runs. */
export type About = { now: Date };

/** What became of one part of a step, as its result lists it. */
export type Line = {
  step: string;
  outcome: 'found' | 'created' | 'updated' | 'skipped' | 'deleted';
  why: string;
};

/** The lines of a result in the order in which they happened. */
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
