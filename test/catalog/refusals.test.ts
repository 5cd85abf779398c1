import { inputOf, onSandbox, simpleCallers } from './onSandbox.ts';

const { run } = onSandbox();

const SUBSCRIBERS = 'only to athletes with a Strava subscription';

/**
 * Whom Strava lets in where it refuses most: https://developers.strava.com/docs/changelog/ (segments/explore),
 * https://developers.strava.com/docs/reference/ (zones), https://communityhub.strava.com (efforts).
 */
const OPEN_TO: Record<string, string> = {
  'GET /segments/explore': 'applications with Extended Access',
  'GET /activities/{}/zones': SUBSCRIBERS,
  'GET /segment_efforts': SUBSCRIBERS,
  'GET /segment_efforts/{}': SUBSCRIBERS,
  'GET /segment_efforts/{}/streams': SUBSCRIBERS,
};

const ofStrava = simpleCallers.filter(({ operation }) => operation.service.name === 'Strava');

it.each(ofStrava)('$name says who may see it when Strava refuses', async ({ operation }) => {
  const [route] = operation.routes.map((one) => one.replaceAll(/\{\w+\}/g, '{}'));
  const body = { message: 'Forbidden', errors: [{ resource: 'Athlete', code: 'invalid' }] };
  const { messages } = await run(operation, { fault: { status: 403, body } });
  expect(messages).toEqual([
    expect.stringContaining(OPEN_TO[route!] ?? 'It may need a Strava subscription or a permission'),
  ]);
});

const hiding = ofStrava.filter(({ operation }) => 'private' in operation.shape());

it.each(hiding)(
  '$name asks for the permission that shows hidden activities',
  async ({ operation }) => {
    const { requests, messages } = await run(operation, {
      granted: ['activity:read'],
      input: { ...inputOf(operation), private: 'include' },
    });
    expect(requests).toEqual([]);
    expect(messages).toEqual([expect.stringContaining('View data about your private activities')]);
  },
);
