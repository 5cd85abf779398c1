import { choice, text } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { urlRedirect } from './schema.ts';

export const createUrlRedirect = action({
  key: 'create_url_redirect',
  noun: 'URL Redirect',
  label: 'Create URL Redirect',
  description:
    'Redirects visitors of a path on your domain to a target: a page, a funnel or a website.',
  docs: docs('funnels', 'create-redirect'),
  scopes: ['funnels/redirect.write'],
  route: 'POST /funnels/lookup/redirect',
  connection: ['locationId'],
  input: () => ({
    domain: text({
      placeholder: 'www.harborgym.example',
      help: 'A domain that is connected to HighLevel under Settings > Domains.',
    }),
    path: text({ placeholder: '/trial', help: 'The part after the domain that visitors open.' }),
    action: choice(
      { url: 'Web address', funnel: 'Funnel', website: 'Website', all: 'All' },
      { label: 'Redirects To' },
    ),
    target: text({ placeholder: 'https://harborgym.example/spring-trial' }),
  }),
  result: 'data',
  output: urlRedirect,
});
