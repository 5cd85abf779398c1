/** What the person does on the consent page; without choices, what the page proposes is allowed. */
export type Consent = {
  deny?: boolean;
  /** HighLevel: the id of the sub-account or of the agency to connect */
  account?: string;
  /** Strava: the scopes that stay ticked */
  scopes?: string[];
};

/** Where the consent page sent the browser, taken apart. */
export type Redirect = {
  url: string;
  code?: string;
  state?: string;
  scope?: string;
  error?: string;
};

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const attribute = (tag: string, name: string): string =>
  unescaped(tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1] ?? '');

const filledForm = (page: string, consent: Consent): URLSearchParams => {
  const form = new URLSearchParams();
  for (const [tag] of page.matchAll(/<input\b[^>]*>/g)) {
    const [type, name, value] = ['type', 'name', 'value'].map((key) => attribute(tag, key));
    const proposed = /\schecked\b/.test(tag);
    const chosen =
      type === 'hidden' ||
      (type === 'radio' && (consent.account ? value === consent.account : proposed)) ||
      (type === 'checkbox' && (consent.scopes ? consent.scopes.includes(value ?? '') : proposed));
    if (chosen) form.append(name ?? '', value ?? '');
  }
  form.append('decision', consent.deny ? 'deny' : 'allow');
  return form;
};

/** Opens the authorize URL, fills in the consent page and answers where it leads, by HTTP alone. */
export const approve = async (authorizeUrl: string, consent: Consent = {}): Promise<Redirect> => {
  const page = await fetch(authorizeUrl);
  const text = await page.text();
  if (!page.ok) throw new Error(`The consent page answered ${page.status}: ${text}`);
  const action = attribute(text.match(/<form\b[^>]*>/)?.[0] ?? '', 'action');
  const answer = await fetch(new URL(action, authorizeUrl), {
    method: 'POST',
    body: filledForm(text, consent),
    redirect: 'manual',
  });
  const location = answer.headers.get('location');
  if (!location) throw new Error(`The consent page did not redirect: ${await answer.text()}`);
  const parameters = new URL(location).searchParams;
  const read = (name: string) => parameters.get(name) ?? undefined;
  return {
    url: location,
    code: read('code'),
    state: read('state'),
    scope: read('scope'),
    error: read('error'),
  };
};
