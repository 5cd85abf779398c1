import { connectionForm } from '../src/connectionForm.ts';
import { connections } from '../src/connections.ts';
import { contents } from '../src/contents.ts';
import { rememberEnvironment } from './environment.ts';

let restoreEnvironment: () => void;
beforeEach(() => {
  restoreEnvironment = rememberEnvironment();
});
afterEach(() => restoreEnvironment());

const form = () => connectionForm(connections, contents.scopes);
const help = () => form()[0]!.helpText!;
const keys = () => form().map(({ key }) => key);
const lineOf = (label: string) =>
  help()
    .split('\n')
    .find((line) => line.startsWith(`- **${label}**`));

it('has a line for each account that says what it allows, in people’s words', () => {
  const lines = help().split('\n');
  for (const { label } of connections.filter(({ isOffered }) => isOffered?.() ?? true)) {
    expect(lineOf(label)).toMatch(/\*\*: \w/);
  }
  expect(lineOf('HighLevel sub-account')).toMatch(
    /: view and edit Associations, .*; view Campaigns/,
  );
  expect(lineOf('HighLevel agency')).toMatch(
    /the same .*; view and edit .*; view Companies, Snapshots/,
  );
  const areas = lineOf('HighLevel sub-account')!
    .split(/, |; view |: view and edit /)
    .slice(1);
  expect(areas.filter((area) => !/^[A-Z]/.test(area))).toEqual([]);
  expect(lineOf('Strava athlete')).toContain('public profile');
  expect(lines.join(' ')).not.toMatch(/\.(readonly|read|write)\b|:read|:write|_/);
});

it('has room for the accounts of a relay', () => {
  Object.assign(process.env, {
    LEADLAP_RELAY_URL: 'https://relay.example.com',
    RELAY_SECRET: 'x'.repeat(32),
  });
  expect(lineOf('Strava team')).toMatch(/: what each athlete/);
  expect(lineOf('Runkeeper user')).toBeDefined();
});

it('says no permissions where they are too many to say', () => {
  process.env.HIGHLEVEL_AGENCY_SCOPES = Array.from(
    { length: 99 },
    (_, n) => `thing${n}.write`,
  ).join(' ');
  expect(help()).toBe('Connect each account once; every step then chooses one of them.');
});

it('says what the owner chose to ask for', () => {
  process.env.HIGHLEVEL_SCOPES = 'contacts.readonly calendars/events.write';
  expect(lineOf('HighLevel sub-account')).toBe(
    '- **HighLevel sub-account**: view and edit Calendars; view Contacts, Locations',
  );
  expect(lineOf('HighLevel agency')).toMatch(/: view and edit Associations, .*Snapshots/);
});

it('offers only the accounts that the owner names, with their fields', () => {
  expect(keys()).toContain('private_token');
  process.env.LEADLAP_ACCOUNTS = 'strava, highlevel';
  expect(form()[0]!.choices).toMatchObject([{ value: 'highlevel' }, { value: 'strava' }]);
  expect(keys()).toEqual(['environment', 'strava_client_id', 'strava_client_secret']);
  expect(help()).not.toContain('Private Integration Token');
});

it('is not made with an account that does not exist', () => {
  process.env.LEADLAP_ACCOUNTS = 'strava garmin';
  expect(form).toThrow(
    /^LEADLAP_ACCOUNTS: there is no account “garmin”. The accounts are highlevel,/,
  );
});
