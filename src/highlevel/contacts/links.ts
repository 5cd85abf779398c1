import { out } from '../../core/output/output.ts';

/** The page of a contact in HighLevel. */
export const contactPage = (locationId: unknown, id: unknown): string | null =>
  locationId && id
    ? `https://app.gohighlevel.com/v2/location/${locationId}/contacts/detail/${id}`
    : null;

/** The page of the contact whose id is beside it. */
export const contactUrl = () =>
  out.made(
    'https://app.gohighlevel.com/v2/location/ve9EPM428h8vShlRW1KT/contacts/detail/ocQHyuzHvysMo5N5VsXc',
    ({ contactId }, { locationId }) => contactPage(locationId, contactId),
    { label: 'Contact in HighLevel (URL)' },
  );
