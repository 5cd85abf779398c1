import { recordId, text, webAddress } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { subAccount } from '../locations/names.ts';

export const linkId = () => recordId({ label: 'Trigger Link', dropdown: 'trigger_link_dropdown' });

/** The name of a trigger link, and where it leads. */
export const linkFields = () => ({
  name: text({ max: 255 }),
  redirectTo: webAddress({ label: 'Redirect URL', help: 'The page that the link opens.' }),
});

/** https://marketplace.gohighlevel.com/docs/ghl/links/get-links */
export const triggerLink = () =>
  out.object({
    id: out.id('n4AriwEnFrGh3tu08W0U', 'Trigger Link ID'),
    name: out.text('Free trial'),
    redirectTo: out.text('https://harborgym.example/trial', { label: 'Redirect (URL)' }),
    fieldKey: out.text('{{trigger_link.n4AriwEnFrGh3tu08W0U}}', { label: 'Merge Field' }),
    ...subAccount(),
  });
