import type { HappeningWords } from '../../core/operations/happeningWords.ts';
import type { Operation } from '../../core/operations/operation.ts';
import type { RecordWords } from '../../core/reading/records.ts';
import { forgetReferences } from '../../core/reading/reference.ts';
import { highlevelOperations } from '../../highlevel/index.ts';
import { openSandbox } from '../demo/sandbox.ts';
import type { Zapier } from '../zapier/host.ts';
import { isEvent } from './services.ts';

type Words = HappeningWords<Record<never, never>> & RecordWords;

/** The requests of each of HighLevel's events as a table of Markdown, counted on the sandbox with its three calendars. */
export async function highlevelRequests(open: () => Promise<Zapier>): Promise<string> {
  const { sandbox, zapier, close } = await openSandbox(open);
  try {
    sandbox.highlevel.setRateLimit({ max: 10_000 });
    const { company } = sandbox.highlevel.state;
    const subAccount = await zapier.connect('highlevel', sandbox.approve);
    const agency = await zapier.connect('highlevel_agency', (url) =>
      sandbox.approve(url, { account: company.id }),
    );
    const rows: string[] = [];
    for (const operation of highlevelOperations.filter(isEvent)) {
      forgetReferences();
      const count = async (meta: object) => {
        const before = sandbox.requests.length;
        const method = `triggers.${operation.key}.operation.perform`;
        const account = operation.account === 'agency' ? agency : subAccount;
        await zapier.run(method, account, {}, { ...meta });
        return sandbox.requests.length - before;
      };
      const turnedOn = await count({ isPopulatingDedupe: true });
      const poll = await count({});
      rows.push(`| ${operation.label} | ${poll} | ${turnedOn} | ${besides(operation)} |`);
    }
    return [
      '| Trigger | A poll | Turning the Zap on | Besides |',
      '| --- | --: | --: | --- |',
      ...rows,
    ].join('\n');
  } finally {
    await close();
  }
}

/** What more requests there may be, from the words of an event. */
function besides({ words }: Operation): string {
  const { across, asks, byIds, latestFirst, paging } = words as Words;
  const size = paging?.max;
  return [
    across?.as === 'calendarId' &&
      'one for each calendar, or one if a calendar is chosen; one for the list of calendars every 5 minutes',
    across?.as === 'schemaKey' &&
      'the same for each further custom object, unless one is chosen; one for the list of objects every 5 minutes',
    latestFirst && size && `1 for each further ${size} records that have changed`,
    !latestFirst && size && `1 for each further ${size} records`,
    asks && '1 for each record that is missing from the list, at most 10',
    byIds && '1 for each 100 records of the day that are on no page that was read',
  ]
    .filter(Boolean)
    .join('; ');
}
