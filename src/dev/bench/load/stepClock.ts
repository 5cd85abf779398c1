import { subscribe } from 'node:diagnostics_channel';

/** Processor time on Lambda beside that on a desk: with 1 GB of memory it has a little more than half a core (https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html). */
const SLOWER = 2;

export type StepClock = {
  /** Milliseconds that the step has taken so far. */
  elapsed(): number;
  /** Requests that were answered so far. */
  answers(): number;
};

/**
 * Gives this process the time of a step on Lambda: the processor time that it has used, doubled, and
 * `answerMs` for each answer. `Date.now` follows, so a step sees its own time run out. Answers that
 * came in parallel count one after the other.
 */
export function startStepClock(answerMs: number): StepClock {
  const began = Date.now();
  const before = process.cpuUsage();
  let answers = 0;
  subscribe('http.client.response.finish', () => {
    answers += 1;
  });
  const elapsed = () => {
    const { user, system } = process.cpuUsage(before);
    return ((user + system) / 1000) * SLOWER + answers * answerMs;
  };
  Date.now = () => began + Math.round(elapsed());
  return { elapsed, answers: () => answers };
}
