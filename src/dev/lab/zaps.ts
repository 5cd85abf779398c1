import { randomUUID } from 'node:crypto';
import type { Operation } from '../../core/operations/operation.ts';
import type { Account, Item, LiveHook, LiveTrigger } from '../zapier/host.ts';
import type { Call, Failure, Firing, LiveZap, StepAsk } from './api.ts';
import { type Runs, Unknown } from './runs.ts';
import type { World } from './world.ts';

type Zap = {
  operation: Operation;
  account: Account;
  input: Record<string, unknown>;
  trigger?: LiveTrigger;
  hook?: LiveHook;
  /** What bells have started, oldest first. */
  rung: Promise<Firing>[];
  lastBell?: unknown;
};

type Fired = { fired: Item[]; dropped: Item[] };

/** The triggers that are turned on. `relay` starts what rings instant ones. */
export function zapsOf(
  world: World,
  runs: Runs,
  { relay, hookOrigin }: { relay: (() => Promise<void>) | undefined; hookOrigin: () => string },
) {
  const zaps = new Map<string, Zap>();
  const zapAt = (id: string): Zap => {
    const zap = zaps.get(id);
    if (!zap) throw new Unknown('This trigger is turned off. Turn it on again.');
    return zap;
  };

  const firing = async (zap: Zap, run: () => Promise<Fired>): Promise<Firing> => {
    const { value, failure, calls, milliseconds } = await runs.attempt(run);
    const { fired = [], dropped = [] } = value ?? {};
    return {
      fired: await runs.shown(zap.operation, zap.account, zap.input, fired),
      dropped: dropped.map(({ id }) => id),
      failure,
      calls,
      milliseconds,
    };
  };

  const ring = (zap: Zap, bell: unknown) => {
    zap.lastBell = bell;
    zap.rung.push(firing(zap, async () => ({ fired: await zap.hook!.ring(bell), dropped: [] })));
  };

  return {
    turnOn: async (
      ask: StepAsk,
    ): Promise<{ zap: LiveZap | null; failure: Failure | null; calls: Call[] }> => {
      const operation = runs.known(ask);
      const account = await world.accounts.get(ask.account);
      const isInstant = operation.definition.operation.type === 'hook';
      if (isInstant && !relay) {
        throw new Unknown(
          'Instant triggers work on the sandbox alone: the vendors cannot reach this computer.',
        );
      }
      const id = randomUUID();
      if (isInstant) await relay!();
      const { value, failure, calls } = await runs.attempt(async () =>
        isInstant
          ? {
              hook: await world.zapier.hook(
                ask.key,
                account,
                `${hookOrigin()}/hooks/${id}`,
                ask.input,
              ),
            }
          : { trigger: await world.zapier.turnOn(ask.key, account, ask.input) },
      );
      if (!value) return { zap: null, failure, calls };
      const zap: Zap = { operation, account, input: ask.input, rung: [], ...value };
      zaps.set(id, zap);
      return { zap: { id, isInstant, seen: zap.trigger?.seen ?? null }, failure: null, calls };
    },
    poll: (id: string): Promise<Firing> => {
      const zap = zapAt(id);
      if (!zap.trigger)
        throw new Unknown('An instant trigger does not poll: let something happen.');
      return firing(zap, zap.trigger.pollAndTell);
    },
    /** A bell of the relay. @returns false for a Zap that is off, which tells the relay to forget it */
    ring: (id: string, bell: unknown): boolean => {
      const zap = zaps.get(id);
      if (!zap?.hook) return false;
      ring(zap, bell);
      return true;
    },
    /** The relay rings the last bell once more, as it does after an answer that was lost. */
    ringAgain: (id: string): void => {
      const zap = zapAt(id);
      if (zap.lastBell === undefined)
        throw new Unknown('No bell has rung yet: let something happen.');
      ring(zap, zap.lastBell);
    },
    /** What bells have started since so many of them. */
    rungSince: (id: string, count: number): Promise<Firing[]> =>
      Promise.all(zapAt(id).rung.slice(count)),
    turnOff: async (id: string): Promise<void> => {
      const { hook } = zapAt(id);
      zaps.delete(id);
      if (hook) await runs.attempt(() => hook.turnOff());
    },
  };
}
