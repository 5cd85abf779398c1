import nock from 'nock';
import { choice, lineItems, type OpenValue, openValue } from '../../../src/core/input/fields.ts';
import { NoMoment } from '../../../src/core/input/parseMoment.ts';
import { out } from '../../../src/core/output/output.ts';
import { offline } from '../../offline.ts';
import { account, acmeZapier, action, failureOf, HOST } from '../acme.ts';

/** What the other field makes of the value. */
const READ: Record<string, (value: OpenValue) => unknown> = {
  text: ({ text }) => text,
  number: (value) => value.number(),
  moment: (value) => {
    const moment = value.moment();
    return moment instanceof NoMoment ? `${moment.why}` : moment.iso;
  },
};

const zapier = acmeZapier([
  action({
    key: 'add_condition',
    noun: 'Condition',
    label: 'Add Condition',
    description: 'Adds a condition.',
    docs: '',
    scopes: [],
    route: 'POST /conditions',
    input: () => ({
      kind: choice({ text: 'Text', number: 'Number', moment: 'Moment' }),
      value: openValue({ label: 'Value', max: 40 }).optional(),
      rows: lineItems({ cell: openValue({ label: 'Cell' }) }, { label: 'Rows' }).optional(),
    }),
    arrange: ({ kind, value, rows }) => ({
      value: value && READ[kind as string]!(value as OpenValue),
      cells: (rows as { cell: OpenValue }[] | undefined)?.map(({ cell }) =>
        READ[kind as string]!(cell),
      ),
    }),
    output: () => out.object({ id: out.id('1', 'ID') }),
  }),
]);

/** Runs the step in New York and gives what it sends. */
const sentFor = async (input: object) => {
  let sent: unknown;
  nock(HOST)
    .post('/v1/conditions')
    .reply(201, (_, body) => {
      sent = body;
      return { id: '1' };
    });
  await zapier.run(
    'creates.add_condition.operation.perform',
    account(),
    { ...input },
    { timezone: 'America/New_York' },
  );
  return sent;
};

offline();

it.each([
  ['text', '  Ada ', 'Ada'],
  ['text', 42, '42'],
  ['text', ['Ada'], 'Ada'],
  ['text', false, 'false'],
  ['number', '1,250.50', { number: 1250.5 }],
  ['moment', '2026-03-01 09:00', '2026-03-01T09:00:00-05:00'],
  ['moment', '03/04/2026', 'could mean 2026-04-03 or 2026-03-04. Write it as one of them'],
])('as a %s, %j is %j', async (kind, value, read) => {
  const sent = await sentFor({ kind, value });
  expect(sent).toEqual({ value: read });
});

it('is read in the zone of the Zap in a row of line items, too', async () => {
  const rows = [{ cell: '2026-07-01 09:00' }, { cell: '' }, { cell: '2026-03-01' }];
  expect(await sentFor({ kind: 'moment', rows })).toEqual({
    cells: ['2026-07-01T09:00:00-04:00', '2026-03-01T00:00:00-05:00'],
  });
});

it.each([
  ['a'.repeat(41), 'Value is too long: 41 characters, at most 40 fit.'],
  [{ a: 'b' }, 'Value must be text.'],
  [['a', 'b'], 'Value must be text.'],
])('%j is refused before anything is sent', async (value, message) => {
  const run = zapier.create('add_condition', { kind: 'text', value });
  expect((await failureOf(run)).message).toBe(message);
});
