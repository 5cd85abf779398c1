import type { Bundle, ZObject } from 'zapier-platform-core';
import type { Bell } from '../../bells/bell.ts';
import type { EventName } from '../../bells/eventNames.ts';
import type { Endpoint, Permissions } from '../http/endpoint.ts';
import { once } from '../once.ts';
import type { Raw } from '../raw.ts';
import { readRecords } from '../reading/records.ts';
import type { ResultPath } from '../reading/resultPath.ts';
import type { Service, Step } from '../service.ts';
import type { Shape } from '../shape.ts';
import { runStep } from '../step.ts';
import { recordOf } from './bellRecord.ts';
import { lazyDefinition, operationParts } from './definition.ts';
import { hookParts } from './instant.ts';
import type { InstantRead } from './instantWords.ts';
import { headOf, type Operation } from './operation.ts';
import { keysOf } from './polling.ts';
import { hasRelay } from './relay.ts';
import { toResults } from './results.ts';
import { inputOf } from './stepInput.ts';
import type { ResultWords, Words } from './words.ts';

/** What a trigger says that only bells can start: no poll could find what has happened. */
export type NoticeWords = Pick<Words<Shape>, 'key' | 'noun' | 'label' | 'retired'> &
  Pick<ResultWords<Shape>, 'output'> &
  Pick<Endpoint, 'docs'> & {
    /** What starts the Zap: "Triggers when …." */
    description: string;
    /** The vendor's own notices that start the Zap. */
    bells: readonly EventName[];
  } & (NoticeToldWords | NoticeReadWords);

/** A notice that shows what its bell says, since the record itself cannot be read. */
export type NoticeToldWords = {
  /** A list that knows more of the record, as long as it holds it; `id` is the key of its ids. */
  list?: Pick<Endpoint, 'route'> & { result: ResultPath; id: string };
  /** Makes the result of the bell and of what the list knows of its record, which may be nothing. Pure. */
  shows(bell: Pick<Bell, 'record' | 'at'>, known: Raw): Raw;
};

/** A notice that shows the record, read when the bell rings. */
export type NoticeReadWords = Pick<Permissions, 'scopes'> & {
  /** How the record of the bell is read. */
  reads: InstantRead;
};

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
  const told = (
    { shows }: NoticeToldWords,
    bell: Pick<Bell, 'record' | 'at'>,
    records: readonly Raw[],
  ) => shows(bell, records.find((one) => one[list!.id] === bell.record) ?? {});
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
