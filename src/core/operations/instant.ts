import type { Bundle, ZObject } from 'zapier-platform-core';
import type { Bell } from '../../bells/bell.ts';
import type { EventName } from '../../bells/eventNames.ts';
import { StepError } from '../errors.ts';
import { isForAll } from '../members.ts';
import type { Raw } from '../raw.ts';
import { orNotOn } from '../reading/unsure.ts';
import type { Service, Step } from '../service.ts';
import { guarded, runStep, startStep } from '../step.ts';
import { bellOf, onceOnly, zapMemoryKey } from './bell.ts';
import { lazyDefinition } from './definition.ts';
import { orLater } from './heldBell.ts';
import { inTurn } from './inTurn.ts';
import { forBell, prepareEach } from './memberBells.ts';
import type { Operation } from './operation.ts';
import { askRelay, hasRelay } from './relay.ts';

/** What the instant twin of a polling trigger does. */
export type InstantTwin = {
  bells: readonly EventName[];
  again?: number | undefined;
  /** Remembers what there is, before the Zap is turned on. Gives what then remembers it for this Zap alone. */
  prepare?(step: Step): Promise<((subscribed: Step) => Promise<unknown>) | undefined>;
  /** The results of a bell, of which none comes twice. */
  rung(step: Step, bell: Bell): Promise<Raw[]>;
};

/** The key of a trigger's instant twin. */
export const instantKey = (key: string) => `${key}_instant`;

/** Whether a polling trigger is hidden because its instant twin is offered. */
export const isReplaced = ({ instant }: { instant?: object | undefined }): boolean =>
  instant !== undefined && hasRelay();

/** A polling trigger with its instant twin, of which exactly one is offered in the editor; both work. */
export const withInstantTwin = (
  service: Service,
  polling: Operation,
  twin: InstantTwin,
): Operation => ({
  ...polling,
  hidden: polling.hidden || hasRelay(),
  twin: twinOf(service, polling, twin),
});

/** The same form, output and sample, started by the relay's bells. */
function twinOf(service: Service, polling: Operation, twin: InstantTwin): Operation {
  const key = instantKey(polling.key);
  const label = `${polling.label} (Instant)`;
  const { noun, description, retired } = polling;
  const hidden = retired !== undefined || !hasRelay();
  const definition = lazyDefinition({ key, noun, label, description, retired, hidden }, () => {
    // Zapier drops what its throttle holds back, and a bell rings once.
    const { perform, throttle, ...parts } = polling.definition.operation;
    return { ...parts, ...hookParts(service, twin, polling.account), performList: perform };
  });
  return { ...polling, key, label, hidden, definition };
}

/**
 * How Zapier starts and ends a subscription, and what it runs for each bell: https://docs.zapier.com/platform/build-cli/hook-trigger
 * @param account which of a connection's accounts the trigger is for
 */
export const hookParts = (service: Service, twin: InstantTwin, account: string | undefined) => ({
  type: 'hook',
  perform: (z: ZObject, bundle: Bundle) =>
    guarded(z, async () => {
      const connected = startStep(z, bundle, service);
      const bell = bellOf(connected, account);
      return bell ? orLater(connected, bell, () => resultsOf(connected, twin, bell)) : [];
    }),
  performSubscribe: (z: ZObject, bundle: Bundle) =>
    runStep(z, bundle, service, async (step) => {
      const silent = service.silent?.(step.bundle.authData);
      if (silent) {
        throw new StepError('error', silent);
      }
      const { prepare } = twin;
      const begin = prepare && (await orNotOn(() => prepareEach(step, prepare)));
      if (!isForAll(step)) {
        // The vendor hands out a token for no account that the connection may not read.
        await service.token?.(step, { account, scopes: [] });
      }
      const id = await askRelay(z, {
        action: 'subscribe',
        target: String(bundle.targetUrl),
        ...tenantFor(step, account),
        events: [...twin.bells],
        ...(twin.again && { again: twin.again }),
      });
      await orNotOn(async () => begin?.({ id: String(id) }));
      return { id };
    }),
  performUnsubscribe: (z: ZObject, bundle: Bundle) =>
    guarded(z, async () => {
      const id = await askRelay(z, {
        action: 'unsubscribe',
        target: String(bundle.targetUrl),
        ...tenantFor(startStep(z, bundle, service), account),
        events: [...twin.bells],
      });
      return { id };
    }),
});

/** What a bell starts, one bell of a record after another and each bell once. */
async function resultsOf(connected: Step, twin: InstantTwin, bell: Bell): Promise<Raw[]> {
  const step = await forBell(connected, bell);
  return step
    ? inTurn(step, zapMemoryKey(step, 'turn', bell.record), () =>
        onceOnly(step, zapMemoryKey(step, 'bell', bell.id), () => twin.rung(step, bell)),
      )
    : [];
}

/** Whose bells ring. @throws StepError for a connection that does not say whose. */
function tenantFor({ service, bundle }: Step, account: string | undefined) {
  const tenant = service.tenant?.(bundle, account);
  if (!tenant) {
    throw new StepError(
      'error',
      `This ${service.name} connection cannot start Zaps instantly. Connect the account whose records should start the Zap, and choose it in the step’s “Account”.`,
    );
  }
  return tenant;
}
