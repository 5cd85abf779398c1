import { approve, type Consent } from './approve.ts';
import type { Service } from './requests.ts';

export type ConnectOptions = Consent & {
  redirectUri?: string;
  /** What the app asks for; everything the sandbox serves when left out */
  ask?: string[];
};

/** The token endpoint's answer. */
export type Connection = {
  access_token: string;
  refresh_token: string;
  scope: string;
  [field: string]: unknown;
};

const highlevelScopes = [
  'contacts.readonly',
  'contacts.write',
  'locations.readonly',
  'locations/customFields.readonly',
  'locations/customFields.write',
  'locations/customValues.readonly',
  'locations/customValues.write',
  'locations/tags.readonly',
  'locations/tags.write',
  'locations/templates.readonly',
  'recurring-tasks.readonly',
  'recurring-tasks.write',
  'phonenumbers.read',
  'users.readonly',
  'users.write',
  'conversations.readonly',
  'conversations/message.readonly',
  'conversations/message.write',
  'conversations/livechat.write',
  'calendars.readonly',
  'calendars.write',
  'calendars/groups.readonly',
  'calendars/groups.write',
  'calendars/events.readonly',
  'calendars/events.write',
  'calendars/resources.readonly',
  'calendars/resources.write',
  'forms.readonly',
  'surveys.readonly',
  'socialplanner/account.readonly',
  'socialplanner/category.readonly',
  'socialplanner/post.readonly',
  'socialplanner/post.write',
  'socialplanner/tag.readonly',
  'medias.readonly',
  'medias.write',
  'links.readonly',
  'links.write',
  'businesses.readonly',
  'businesses.write',
  'campaigns.readonly',
  'emails/builder.readonly',
  'emails/builder.write',
  'emails/schedule.readonly',
  'funnels/funnel.readonly',
  'funnels/redirect.write',
  'voice-ai-agents.readonly',
  'voice-ai-dashboard.readonly',
  'opportunities.readonly',
  'opportunities.write',
  'workflows.readonly',
  'snapshots.readonly',
  'forms.write',
  'documents_contracts/list.readonly',
  'documents_contracts/sendlink.write',
  'documents_contracts_templates/list.readonly',
  'documents_contracts_templates/sendlink.write',
  'locations.write',
  'objects/schema.readonly',
  'objects/record.readonly',
  'objects/record.write',
  'associations.readonly',
  'associations.write',
  'associations/relation.readonly',
  'associations/relation.write',
  'blogs/author.readonly',
  'blogs/category.readonly',
  'blogs/check-slug.readonly',
  'blogs/list.readonly',
  'blogs/posts.readonly',
  'blogs/post.write',
  'blogs/post-update.write',
  'companies.readonly',
  'invoices.readonly',
  'invoices.write',
  'invoices/estimate.readonly',
  'invoices/estimate.write',
  'payments/coupons.readonly',
  'payments/coupons.write',
  'payments/orders.readonly',
  'payments/subscriptions.readonly',
  'payments/transactions.readonly',
  'products.readonly',
  'products.write',
  'products/prices.readonly',
  'products/prices.write',
  'products/collection.readonly',
  'oauth.readonly',
  'oauth.write',
];

const stravaScopes = [
  'read',
  'read_all',
  'profile:read_all',
  'profile:write',
  'activity:read',
  'activity:read_all',
  'activity:write',
];

const services = {
  highlevel: { prefix: 'HIGHLEVEL', scopes: highlevelScopes, separator: ' ' },
  strava: { prefix: 'STRAVA', scopes: stravaScopes, separator: ',' },
  // Runkeeper's permissions belong to the application: there is nothing to ask for.
  runkeeper: { prefix: 'RUNKEEPER', scopes: [], separator: ',' },
};

/** Goes through the whole OAuth flow of a service: consent page, redirect, token endpoint. */
export const connect = async (
  service: Service,
  env: Record<string, string>,
  { redirectUri = 'http://localhost/callback', ask, ...consent }: ConnectOptions = {},
): Promise<Connection> => {
  const { prefix, scopes, separator } = services[service];
  const credentials = { client_id: env[`${prefix}_CLIENT_ID`] ?? '' };
  const authorize = new URL(env.HIGHLEVEL_AUTHORIZE_URL ?? '');
  const oauthUrl = env[`${prefix}_OAUTH_URL`];
  const page = service === 'highlevel' ? authorize : new URL(`${oauthUrl}/authorize`);
  page.search = new URLSearchParams({
    ...credentials,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: (ask ?? scopes).join(separator),
    state: 'sandbox',
  }).toString();
  const { code = '' } = await approve(page.href, consent);

  const tokenUrl =
    service === 'highlevel' ? `${env.HIGHLEVEL_API_URL}/oauth/token` : `${oauthUrl}/token`;
  const answer = await fetch(tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      ...credentials,
      client_secret: env[`${prefix}_CLIENT_SECRET`] ?? '',
      grant_type: 'authorization_code',
      code,
      ...(service === 'strava' ? {} : { redirect_uri: redirectUri }),
    }),
  });
  if (!answer.ok) throw new Error(`No tokens for ${service}: ${await answer.text()}`);
  return (await answer.json()) as Connection;
};
