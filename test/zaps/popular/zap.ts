import { getPath } from '../../../src/core/dottedPaths.ts';
import { highlevelOperations } from '../../../src/highlevel/index.ts';
import type { rungGym } from '../../highlevel/events/rungGym.ts';

type Fields = Record<string, unknown>;

export type Gym = ReturnType<typeof rungGym>;

/** A trigger of ours, with what somebody in the gym does to start the Zap. Some only bells can start. */
type OwnTrigger = {
  event: string;
  input?: Fields;
  isRung?: true;
  happens(gym: Gym): Promise<unknown>;
};

/** A trigger of another app, with the record that starts the Zap. */
type OtherTrigger = { app: string; record: Fields };

/** A step of ours by its key, or one of another app. Fields map results of earlier steps: `{{1.name}}` is of the trigger. */
type Step = ({ key: string } | { app: string }) & {
  input: Fields;
  /** What the step has to give; of another app, what it gets. */
  gives: object;
};

/** One of the Zaps that HighLevel’s users build most, as docs/zaps.md lists it. */
export type PopularZap = {
  number: number;
  name: string;
  trigger: OwnTrigger | OtherTrigger;
  steps: readonly Step[];
};

/** Runs the Zap once: turns it on, lets it start, and takes each step with the results before it. */
export async function run({ trigger, steps }: PopularZap, gym: Gym): Promise<void> {
  const results: Fields[] = [];
  if ('app' in trigger) {
    results.push(trigger.record);
  } else {
    const { event, input } = trigger;
    const news = trigger.isRung
      ? await gym.turnOnInstant(event, input)
      : (await gym.turnOn(event, input)).poll;
    await trigger.happens(gym);
    const started = await news();
    expect(started).toHaveLength(1);
    results.push(...started);
  }
  for (const step of steps) {
    const input = mapped(step.input, results) as Fields;
    const result =
      'app' in step
        ? input
        : operation(step.key).kind === 'search'
          ? (await gym.find(step.key, input))[0]
          : await gym.act(step.key, input);
    expect(result).toMatchObject(step.gives);
    results.push(result!);
  }
}

/** The row of docs/zaps.md that says so. */
export const rowOf = ({ number, name, trigger, steps }: PopularZap): string => {
  const labels = [trigger, ...steps].map((part) =>
    'app' in part
      ? part.app
      : `**${operation('event' in part ? part.event : part.key, 'event' in part).label}**`,
  );
  const relay = 'isRung' in trigger ? ' with the [relay](relay.md)' : '';
  return `| ${number} | ${name} | ${labels.join(' → ')} | works${relay} |`;
};

const operation = (key: string, isTrigger = false) =>
  highlevelOperations.find((one) => one.key === key && (one.kind === 'trigger') === isTrigger)!;

/** Fills in what a field maps, as the editor does. @throws Error when the result of that step does not show it. */
function mapped(value: unknown, results: readonly Fields[]): unknown {
  if (Array.isArray(value)) {
    return value.map((one) => mapped(one, results));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, mapped(one, results)]),
    );
  }
  return String(value).replaceAll(/\{\{(\d+)\.(\w+)\}\}/g, (text, step, key) => {
    const shown = getPath(results[Number(step) - 1], key.replaceAll('__', '.'));
    if (shown === undefined || shown === null || shown === '') {
      throw new Error(`${text} is empty`);
    }
    return String(shown);
  });
}
