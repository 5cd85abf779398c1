import { out } from '../../core/output/output.ts';

const contact = { id: 'ocQHyuzHvysMo5N5VsXc', firstName: 'Ada', lastName: 'Byron' };

const values = () => ({
  status: out.integer(200, { label: 'Status' }),
  answer: out.any({ contacts: [contact], count: 1 }, { label: 'Response' }),
  items: out.list(out.any(contact, { label: 'Items' })),
  requestsLeft: out.integer(99, { label: 'Requests Left for 10 Seconds' }),
  requestsLeftToday: out.integer(199_950, { label: 'Requests Left Today' }),
});

/** What a call of the API gives, whatever it calls. */
export const apiAnswer = () => out.object(values());

/** The same for a call that may give a file. */
export const apiAnswerOrFile = () =>
  out.object({
    ...values(),
    file: out.text('https://zapier-dev-files.s3.amazonaws.com/cli-platform/sample-file'),
  });

/** What HighLevel says of its limits: https://marketplace.gohighlevel.com/docs/Authorization/OAuth2.0 */
export const LIMITS = {
  requestsLeft: 'x-ratelimit-remaining',
  requestsLeftToday: 'x-ratelimit-daily-remaining',
};

/** Values of answers that let others in. */
export const SECRETS = [
  'access_token',
  'accessToken',
  'refresh_token',
  'refreshToken',
  'client_secret',
  'clientSecret',
];
