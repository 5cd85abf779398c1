import { labelsOf } from '../../src/core/http/labels.ts';
import { recordId } from '../../src/core/input/fields.ts';
import { explain } from '../../src/runkeeper/failures.ts';
import { BASIC, EDIT } from '../../src/runkeeper/permissions.ts';

const failure = (status: number, body: unknown, scopes: readonly string[] = EDIT) => {
  const { outcome, message, seconds } = explain({
    status,
    body,
    header: () => null,
    scopes,
    ...labelsOf({}),
  });
  return { outcome, message, seconds };
};

it('a record that is not there is named by the field that chose it', () => {
  const shape = { activityId: recordId({ label: 'Activity', dropdown: 'some_dropdown' }) };
  const labels = labelsOf(shape, undefined, undefined, { activityId: '1' });
  const told = explain({
    status: 404,
    body: { reason: 'Gone' },
    header: () => null,
    scopes: EDIT,
    ...labels,
  });
  expect(told.message).toBe(
    'Runkeeper has no such record, or this user may not see it. Choose another one in “Activity”.',
  );
});

it.each([[{ reason: 'Revoked', delete_health: 'true' }], [{ reason: 'revoked' }]])(
  'a permission taken back (%j) asks to reconnect',
  (body) => {
    expect(failure(403, body)).toMatchObject({
      outcome: 'expired',
      message: expect.stringMatching(/Reconnect the account/),
    });
  },
);

it('any other refusal names the permission', () => {
  expect(failure(403, { reason: 'Insufficient permission' })).toMatchObject({
    outcome: 'error',
    message: expect.stringContaining('“Edit Health Information”'),
  });
});

it('a refusal of what every key may do names no permission', () => {
  expect(failure(403, { reason: 'Insufficient permission' }, BASIC).message).toBe(
    'Runkeeper does not allow this integration to do that. The record may not be shared with this user.',
  );
});

it.each([
  ['Rate-limit exceeded. rate limit is **5000 calls per 15 minutes**', 900],
  ['rate limit is **300000 calls per days1**', 3600],
  ['10 calls per second', 1],
  ['Too many calls for this user.', 900],
])('%s waits %d seconds', (reason, seconds) => {
  expect(failure(429, { reason })).toMatchObject({ outcome: 'throttled', seconds });
});

it.each<[number, unknown, RegExp, string?]>([
  [
    400,
    'total_distance is missing.',
    /^Runkeeper refused this step: Total Distance is missing\./,
    'halted',
  ],
  [400, { reason: 'Bad date' }, /^Runkeeper refused this step: Bad date\./],
  [
    406,
    '<html><body>Not Acceptable</body></html>',
    /refused this step: it did not say why \(406\)\. Check/,
  ],
  [415, '', /did not say why \(415\)/],
  [404, 'The resource was not found.', /has no such record/, 'halted'],
  [404, { reason: 'Gone' }, /has no such record/, 'halted'],
  [404, '<html><body>Not Found</body></html>', /does not recognize the address/],
  [404, 'Cannot GET /weight/1', /does not recognize the address/],
  [404, '', /does not recognize the address/],
  [409, '', /already has this or is changing it right now\. Check it in Runkeeper/, 'halted'],
  [500, 'Oops', /an internal error \(500\)/],
])('%d with %j', (status, body, message, ends = 'error') => {
  const { outcome, message: said } = failure(status, body);
  expect(outcome).toBe(ends);
  expect(said).toMatch(message);
  expect(said).not.toMatch(/[<{]/);
});
