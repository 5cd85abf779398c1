import type { Failure } from '../../../src/core/service.ts';
import { explain } from '../../../src/strava/team/failures.ts';

const failureOf = (status: number, body: unknown) =>
  explain({ status, body, header: () => null } as unknown as Failure);

it('says that an athlete is not there where the relay says it', () => {
  const said = 'No athlete of this team has this ID.';
  expect(failureOf(404, { error: said })).toMatchObject({ message: said, status: 404 });
});

it.each([
  '<html>404 Not Found</html>',
  '',
  { error: 'Not Found', message: 'Cannot GET /team/athletes', statusCode: 404 },
])('says nothing of an athlete where something before the relay answers (%j)', (body) => {
  expect(failureOf(404, body)).toMatchObject({
    message: expect.stringMatching(/^The relay of the team does not recognize this request/),
    status: 400,
  });
});
