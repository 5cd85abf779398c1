import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRelay, subscribeToStrava } from '../relayProcess/relayProcess.ts';
import type { Sandbox } from '../sandbox/index.ts';

/** Lets the relay's clock go with the lab's. */
const CLOCK = new URL('./clockOfRelay.ts', import.meta.url).href;

/** The relay of the lab: a process of its own, started when the first instant trigger is turned on. */
export function relayOf(sandbox: Sandbox, hookOrigin: () => string) {
  let started: Promise<{ pass(milliseconds: number): void; stop(): Promise<void> }> | undefined;
  let ahead = 0;
  const start = async () => {
    const secret = randomBytes(32).toString('hex');
    const folder = await mkdtemp(join(tmpdir(), 'lab-relay-'));
    const env = {
      RELAY_SECRET: secret,
      RELAY_DATA: folder,
      RELAY_HOOK_ORIGIN: hookOrigin(),
      HIGHLEVEL_WEBHOOK_KEY: sandbox.highlevel.webhooks.key,
      ...sandbox.env,
      PORT: '0',
    };
    const relay = await startRelay(env, CLOCK);
    relay.tell({ pass: ahead });
    Object.assign(process.env, { LEADLAP_RELAY_URL: relay.url, RELAY_SECRET: secret });
    sandbox.highlevel.webhooks.sendTo(`${relay.url}/highlevel`);
    await subscribeToStrava(sandbox, relay.url, secret);
    return {
      pass: (milliseconds: number) => relay.tell({ pass: milliseconds }),
      stop: async () => {
        await relay.kill();
        await rm(folder, { recursive: true, force: true });
      },
    };
  };
  return {
    start: async () => {
      started ??= start();
      await started;
    },
    pass: async (milliseconds: number) => {
      ahead += milliseconds;
      (await started)?.pass(milliseconds);
    },
    close: async () => (await started)?.stop(),
  };
}
