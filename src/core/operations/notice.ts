import type { Bundle, ZObject } from 'zapier-platform-core';
import type { Bell } from '../../bells/bell.ts';
import type { EventName } from '../../bells/eventNames.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { once } from '../once.ts';
import type { OutputSchema } from '../output/output.ts';
import type { Raw } from '../raw.ts';
import type { Service, Step } from '../service.ts';
import { runStep } from '../step.ts';
import { lazyDefinition, operationParts } from './definition.ts';
import { hookParts } from './instant.ts';
import { headOf, type Operation } from './operation.ts';
import { keysOf } from './polling.ts';
import { hasRelay } from './relay.ts';
import { toResults } from './results.ts';
import type { Retired } from './retired.ts';

/** What a trigger says that only bells can start: nothing is left to be read. */
export type NoticeWords = Pick<Endpoint, 'docs'> & {
  key: string;
  noun: string;
  label: string;
  retired?: Retired;
  /** What starts the Zap: "Triggers when …." */
  description: string;
  bells: readonly EventName[];
  /** What the bell says, and what the connection knows. Pure. */
  shows(bell: Pick<Bell, 'record' | 'at'>, context: Record<string, string>): Raw;
  output(): OutputSchema;
};

/** A trigger that only bells can start; offered where there is a relay. */
export function defineNotice(service: Service, words: NoticeWords): Operation {
  const full = { ...words, scopes: [], input: () => ({}) };
  const shape = once(full.input);
  const hidden = words.retired !== undefined || !hasRelay();
  const shown = async (step: Step, bell: Pick<Bell, 'record' | 'at'>) => {
    const [result] = await toResults(step, full, [words.shows(bell, step.context)], {});
    return [{ ...result, id: bell.record, revision: bell.at }];
  };
  const definition = lazyDefinition({ ...words, hidden }, () => {
    const { throttle, ...parts } = operationParts(service, full, {
      leading: keysOf(words),
      lead: { id: '', revision: 'new' },
      kind: 'trigger',
    });
    return {
      ...parts,
      ...hookParts(service, { bells: words.bells, rung: shown }),
      // Nothing has happened yet: the connection's own account stands in.
      performList: (z: ZObject, bundle: Bundle) =>
        runStep(z, bundle, service, (step) =>
          shown(step, {
            record: service.tenant?.(bundle.authData)?.tenant.split(':')[1] ?? '',
            at: new Date().toISOString(),
          }),
        ),
    };
  });
  return {
    ...headOf(service, full, []),
    kind: 'trigger',
    hidden,
    description: definition.display.description,
    words,
    shape,
    definition,
  };
}
