import type { Bell } from '../../bells/bell.ts';
import { StepError } from '../errors.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { parseRoute } from '../http/route.ts';
import type { Raw } from '../raw.ts';
import { orNothing, type ReadSource, readRecords } from '../reading/records.ts';
import type { Step } from '../service.ts';
import { idOf } from './happeningWords.ts';
import type { InstantRead } from './instantWords.ts';

/** A vendor may show a new record so much later than its bell rings. */
const LAG_MS = 60_000;

/**
 * The record of a bell; undefined when it is gone. `values` are the step's.
 * @throws StepError while the vendor may not know it yet: the bell rings again.
 */
export async function recordOf(
  step: Step,
  { docs, scopes, version, account }: Pick<Endpoint, 'docs' | 'scopes' | 'version' | 'account'>,
  reads: InstantRead,
  bell: Bell,
  values: Raw = {},
): Promise<Raw | undefined> {
  const { record: id, parents } = bell;
  const source = { docs, scopes, ...(version && { version }), ...(account && { account }) };
  const chosen = reads.across && values[reads.across.as];
  const ofOne = chosen === undefined ? {} : { [reads.across!.as]: chosen };
  const told = parseRoute(reads.route).placeholders.filter((name) => name in parents);
  const inPath = Object.fromEntries(told.map((name) => [name, parents[name]]));
  const read = () =>
    readRecords(step, { ...source, ...reads }, { ...ofOne, ...inPath, id }, { shape: {} });
  const [record] = await orNothing(read);
  // What a chosen list does not have is in another one, and what a member of a team does not share looks gone.
  const isElsewhere = chosen !== undefined || bell.athlete !== undefined;
  if (!record && !isElsewhere && bell.after !== null && isFresh(bell)) {
    throw notYet(step, 'show');
  }
  return record && { ...ofOne, ...record };
}

/**
 * The record of a bell in a list; undefined when it is gone.
 * @throws StepError while the list may not show it yet, or was too long for a run: the bell rings again.
 */
export async function recordIn(
  step: Step,
  list: ReadSource & { idKey?: string },
  narrowing: Raw,
  bell: Bell,
): Promise<Raw | undefined> {
  const isIt = (record: Raw) => idOf(record, list.idKey) === bell.record;
  let isCut = false as boolean;
  const records = await readRecords(step, list, narrowing, {
    shape: {},
    pages: Number.POSITIVE_INFINITY,
    enough: (found) => found.some(isIt),
    onCut: () => {
      isCut = true;
    },
  });
  const record = records.find(isIt);
  if (!record && (isCut || isFresh(bell))) {
    throw notYet(step, 'list');
  }
  return record;
}

const isFresh = ({ at }: Bell) => Date.now() - Date.parse(at) < LAG_MS;

const notYet = ({ service }: Step, does: 'show' | 'list') =>
  new StepError(
    'throttled',
    `${service.name} does not ${does} the record yet. Zapier looks again in a minute.`,
    { seconds: LAG_MS / 1000 },
  );
