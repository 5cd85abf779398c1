import { connections } from '../../../src/connections.ts';
import { scopesFor } from '../../../src/dev/docs/scopesFor.ts';

const [subAccount, agency, , strava] = connections;
const of = (connection: typeof subAccount, ...names: string[]) => scopesFor(connection!, names);

it('an operation needs its own scopes, those of the lists in its form and those of the connection', () => {
  expect(of(subAccount, 'create_contact_note')).toEqual([
    'contacts.readonly',
    'contacts.write',
    'locations.readonly',
    'users.readonly',
  ]);
  expect(of(subAccount, 'Create Contact Note')).toEqual(of(subAccount, 'create_contact_note'));
});

it('a heading stands for all operations below it', () => {
  const scopes = of(subAccount, 'calendars & appointments');
  expect(scopes).toEqual(expect.arrayContaining(of(subAccount, 'create_appointment')));
  expect(scopes).not.toContain('blogs/post.write');
});

it('an endpoint needs the scopes of the table, and a group those of its endpoints', () => {
  const send = ['invoices.write', 'locations.readonly', 'users.readonly'];
  expect(of(subAccount, 'POST /invoices/{invoiceId}/send')).toEqual(send);
  expect(of(subAccount, 'Invoices & Estimates: Send Invoice')).toEqual(send);
  expect(of(subAccount, 'Invoices & Estimates')).toEqual(expect.arrayContaining(send));
});

it('an agency needs the trade of its token, and alone what only agencies may call', () => {
  expect(of(agency, 'create_contact_note')).toContain('oauth.write');
  expect(of(agency, 'list_snapshots')).toContain('snapshots.readonly');
  expect(of(subAccount, 'list_snapshots')).not.toContain('snapshots.readonly');
});

it('a connection that nothing named uses needs nothing, and without names all that there is', () => {
  expect(of(strava, 'create_contact_note')).toEqual([]);
  expect(of(strava)).toContain('activity:write');
});

it('a name that nothing has is said', () => {
  expect(() => of(subAccount, 'invoicing')).toThrow('is called “invoicing”');
});
