import type { RecordedRequest } from '../../../src/dev/sandbox/index.ts';
import type { Gym } from './gym.ts';

/** A run of a step, from its start to its end. */
type Run = () => Promise<unknown>;

/** Which of the runs that can go on, named by their index, does so: an index of `able`. */
type Choose = (able: readonly number[]) => number;

/** How two runs ended, and what they left in the sub-account. */
const tellingOf = (gym: Gym, ends: readonly string[]) =>
  JSON.stringify({ ends, shown: gym.shown() });

const endOf = (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'done',
    (error: Error) => error.name,
  );

const aTurn = () => new Promise((resolve) => setImmediate(resolve));

/** What is done to the first day, and which requests a run stops at: those that it sends one after the other. All of them by default. */
type Play = { prepare?(gym: Gym): void; stopsAt?(request: RecordedRequest): boolean };

/** Plays two runs of which one goes on at a time, up to its next request or its end. */
async function play(
  gym: Gym,
  runs: readonly Run[],
  { prepare, stopsAt = () => true }: Play,
  choose: Choose,
): Promise<string> {
  gym.reset(prepare);
  const states = runs.map(() => ({ begun: false, goOn: null as (() => void) | null, end: '' }));
  let current = 0;
  gym.sandbox.holdUp((request) =>
    stopsAt(request)
      ? new Promise<void>((resolve) => {
          // The run that waited for a lock asks as soon as the other one has ended.
          const asking = states[current]!.end ? states.find(({ end }) => !end) : states[current];
          asking!.goOn = resolve;
        })
      : undefined,
  );
  const isAble = (index: number) => {
    const { begun, goOn, end } = states[index]!;
    return !end && (!begun || goOn !== null);
  };
  while (states.some(({ end }) => !end)) {
    const able = runs.map((_, index) => index).filter(isAble);
    // The run that waited for a lock goes on by itself when the other one has ended.
    current = able.length > 0 ? able[choose(able)]! : states.findIndex(({ end }) => !end);
    const state = states[current]!;
    const waited = gym.zapier.locks.waiting();
    if (!state.begun) {
      state.begun = true;
      void endOf(runs[current]!()).then((end) => {
        state.end = end;
      });
    } else {
      state.goOn?.();
      state.goOn = null;
    }
    while (!state.end && !state.goOn && gym.zapier.locks.waiting() <= waited) await aTurn();
  }
  gym.sandbox.holdUp();
  return tellingOf(
    gym,
    states.map(({ end }) => end),
  );
}

/** Plays two runs in every order of their requests; gives how many orders there are and what they told. */
export async function everyOrder(gym: Gym, runs: readonly Run[], how: Play = {}) {
  const told = new Set<string>();
  let path: { choice: number; of: number }[] = [];
  let orders = 0;
  do {
    let turn = 0;
    const end = await play(gym, runs, how, (able) => {
      const step = path[turn] ?? { choice: 0, of: able.length };
      path[turn] = step;
      turn += 1;
      return step.choice;
    });
    told.add(end);
    orders += 1;
    while (path.length > 0 && path.at(-1)!.choice + 1 >= path.at(-1)!.of) path = path.slice(0, -1);
    const last = path.at(-1);
    if (last) last.choice += 1;
  } while (path.length > 0);
  return { orders, told };
}

/** Plays two runs that take turns at every request. */
export function takingTurns(gym: Gym, runs: readonly Run[], how: Play = {}) {
  let turn = 0;
  return play(gym, runs, how, (able) => turn++ % able.length);
}

/** What two runs tell that go one after the other, in either order. */
export async function oneAfterTheOther(
  gym: Gym,
  runs: readonly Run[],
  prepare?: (gym: Gym) => void,
): Promise<Set<string>> {
  const told = new Set<string>();
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    gym.reset(prepare);
    const ends: string[] = [];
    for (const index of order) ends[index] = await endOf(runs[index]!());
    told.add(tellingOf(gym, ends));
  }
  return told;
}
