import type { Bundle, ZObject } from 'zapier-platform-core';
import type { Bell } from '../../bells/bell.ts';
import type { EventName } from '../../bells/eventNames.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { once } from '../once.ts';
import type { OutputSchema } from '../output/output.ts';
import type { Raw } from '../raw.ts';
import type { Service, Step } from '../service.ts';
import { runStep } from '../step.ts';
import { recordOf } from './bellRecord.ts';
import { lazyDefinition, operationParts } from './definition.ts';
import { hookParts } from './instant.ts';
import type { InstantRead } from './instantWords.ts';
import { headOf, type Operation } from './operation.ts';
import { keysOf } from './polling.ts';
import { hasRelay } from './relay.ts';
import { toResults } from './results.ts';
import type { Retired } from './retired.ts';
import { inputOf } from './stepInput.ts';

/** What a trigger says that only bells can start, since no poll could find what has happened. */
export type NoticeWords = Pick<Endpoint, 'docs'> & {
  key: string;
  noun: string;
  label: string;
  retired?: Retired;
  /** What starts the Zap: "Triggers when …." */
  description: string;
  bells: readonly EventName[];
  output(): OutputSchema;
} & (Told | Read);

/** Nothing is left to be read. */
type Told = {
  /** What the bell says, and what the connection knows. Pure. */
  shows(bell: Pick<Bell, 'record' | 'at'>, context: Record<string, string>): Raw;
};

/** The record of the bell is read. */
type Read = Pick<Endpoint, 'scopes'> & { reads: InstantRead };

/** A trigger that only bells can start; offered where there is a relay. */
export function defineNotice(service: Service, words: NoticeWords): Operation {
  const full = { scopes: [], ...words, input: () => ({}) };
  const shape = once(full.input);
  const hidden = words.retired !== undefined || !hasRelay();
  const shown = async (step: Step, bell: Pick<Bell, 'record' | 'at'>, record: Raw) => {
    const [result] = await toResults(step, full, [record], {});
    return [{ ...result, id: bell.record, revision: bell.at }];
  };
  const rung = async (step: Step, bell: Bell) => {
    const record =
      'reads' in words
        ? await recordOf(step, full, words.reads, bell)
        : words.shows(bell, step.context);
    return record ? shown(step, bell, record) : [];
  };
  const prepare = async (step: Step) => {
    inputOf(step, {}, shape());
    return undefined;
  };
  const definition = lazyDefinition({ ...words, hidden }, () => {
    const { throttle, ...parts } = operationParts(service, full, {
      leading: keysOf(words),
      lead: { id: '', revision: 'new' },
      kind: 'trigger',
    });
    return {
      ...parts,
      ...hookParts(service, { bells: words.bells, prepare, rung }, undefined),
      performList: (z: ZObject, bundle: Bundle) =>
        runStep(z, bundle, service, async (step) => {
          if ('reads' in words) {
            return [];
          }
          // Nothing has happened yet: the connection's own account stands in.
          const { tenant = '' } = service.tenant?.(bundle, undefined) ?? {};
          const bell = { record: tenant.split(':')[1] ?? '', at: new Date().toISOString() };
          return shown(step, bell, words.shows(bell, step.context));
        }),
    };
  });
  return {
    ...headOf(service, full, 'reads' in words ? [words.reads.route] : []),
    kind: 'trigger',
    hidden,
    description: definition.display.description,
    words,
    shape,
    definition,
  };
}
