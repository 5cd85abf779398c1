import type { Bundle, ZObject } from 'zapier-platform-core';
import type { Bell } from '../../bells/bell.ts';
import type { EventName } from '../../bells/eventNames.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { once } from '../once.ts';
import type { OutputSchema } from '../output/output.ts';
import type { Raw } from '../raw.ts';
import { readRecords } from '../reading/records.ts';
import type { ResultPath } from '../reading/resultPath.ts';
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

/** Nothing is left to be read, but for what a list still has. */
type Told = {
  /** A list that has the record of the bell under this key, maybe no longer. */
  list?: Pick<Endpoint, 'route'> & { result: ResultPath; id: string };
  /** What the bell says, and what the list knows of its record: nothing where there is none. Pure. */
  shows(bell: Pick<Bell, 'record' | 'at'>, known: Raw): Raw;
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
  const list = 'list' in words ? words.list : undefined;
  const listed = async (step: Step): Promise<Raw[]> =>
    list ? readRecords(step, { ...full, ...list }, {}, { shape: {} }) : [];
  const told = ({ shows }: Told, bell: Pick<Bell, 'record' | 'at'>, records: readonly Raw[]) =>
    shows(bell, records.find((one) => one[list!.id] === bell.record) ?? {});
  const rung = async (step: Step, bell: Bell) => {
    const record =
      'reads' in words
        ? await recordOf(step, full, words.reads, bell)
        : told(words, bell, await listed(step));
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
          // Nothing has happened yet: the first record of the list stands in, or the connection's own account.
          const { tenant = '' } = service.tenant?.(bundle, undefined) ?? {};
          const records = await listed(step);
          const record = list ? records[0]?.[list.id] : tenant.split(':')[1];
          const bell = { record: String(record ?? ''), at: new Date().toISOString() };
          return bell.record ? shown(step, bell, told(words, bell, records)) : [];
        }),
    };
  });
  return {
    ...headOf(service, full, ['reads' in words ? words.reads.route : list?.route]),
    kind: 'trigger',
    hidden,
    description: definition.display.description,
    words,
    shape,
    definition,
  };
}
