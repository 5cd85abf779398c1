import type { Account } from '../../zapier/host.ts';
import { NOTED_CONTACT } from './world.ts';

/** A run of a step, as Zapier asks for it. */
export type LoadRun = {
  name: string;
  method: string;
  account: Account;
  input: Record<string, unknown>;
  meta: Record<string, unknown>;
  /** Thousands of contacts come in before it. */
  afterImport?: boolean;
};

/** Runs that follow each other: what the app keeps in Zapier's cache in one, the next one finds. */
export type Sequence = readonly LoadRun[];

type Accounts = Record<'gym' | 'agency' | 'athlete', Account>;

/** The steps that read most. */
export function loadSequences({ gym, agency, athlete }: Accounts): Sequence[] {
  const run = (
    kind: 'triggers' | 'searches',
    key: string,
    account: Account,
    input: Record<string, unknown>,
    meta: Record<string, unknown>,
    name: string,
  ): LoadRun => ({
    name: `${key}: ${name}`,
    method: `${kind}.${key}.operation.perform`,
    account,
    input,
    meta,
  });
  const zap = (key: string, account: Account, input: Record<string, unknown> = {}): LoadRun[] => {
    const kind = input.trigger_on === 'updated' ? ' (new and updated)' : '';
    return [
      run('triggers', key, account, input, { isPopulatingDedupe: true }, `turned on${kind}`),
      run('triggers', key, account, input, {}, `poll${kind}`),
    ];
  };
  const search = (key: string, account: Account, input: Record<string, unknown> = {}) => [
    run('searches', key, account, input, {}, 'search'),
  ];
  const choices = (key: string, account: Account, page = 0) => [
    run(
      'triggers',
      key,
      account,
      {},
      { isFillingDynamicDropdown: true, page },
      `page ${page + 1} of choices`,
    ),
  ];
  const updated = { trigger_on: 'updated' };
  const notes = { contactId: NOTED_CONTACT };
  const [turnedOn, poll] = zap('search_contacts', gym) as [LoadRun, LoadRun];
  return [
    zap('search_contacts', gym, updated),
    zap('search_opportunities', gym),
    zap('search_opportunities', gym, updated),
    zap('search_conversations', gym),
    zap('get_contact_notes', gym, notes),
    zap('get_contact_notes', gym, { ...notes, ...updated }),
    zap('list_locations', agency),
    zap('contact_created', gym),
    zap('tag_added_to_contact', gym),
    zap('contact_field_changed', gym),
    zap('contact_birthday', gym),
    zap('opportunity_stage_changed', gym),
    zap('appointment_cancelled', gym),
    zap('new_strava_activity', athlete),
    zap('strava_activity_updated', athlete),
    zap('strava_distance_milestone', athlete),
    zap('strava_streak', athlete, { length: '1000' }),
    search('search_contacts', gym, { query: 'Member' }),
    search('search_opportunities', gym),
    search('get_contact_notes', gym, notes),
    search('list_locations', agency),
    choices('contact_dropdown', gym, 99),
    choices('tag_dropdown', gym),
    choices('location_dropdown', agency, 19),
    // The last one, since it leaves more contacts behind.
    [turnedOn, poll, { ...poll, name: 'search_contacts: poll after an import', afterImport: true }],
  ];
}
