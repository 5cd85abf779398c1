import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { agencyName, subAccount } from './names.ts';

/** A sub-account, which the API calls a location. */
export const locationId = (options: FieldOptions = {}) =>
  recordId({ label: 'Sub-Account', dropdown: 'location_dropdown', ...options });

const addressed = (of = '') => ({
  address: out.text('40 Fore Street', { label: `${of}Street Address` }),
  city: out.text('Portland'),
  state: out.text('ME'),
  country: out.text('US'),
  postalCode: out.text('04101'),
  website: out.text('https://harborgym.example'),
  timezone: out.text('America/New_York', { label: `${of}Time Zone` }),
});

/** A sub-account, with the same keys from every endpoint: https://marketplace.gohighlevel.com/docs/ghl/locations/get-location */
export const location = () =>
  out.object({
    id: out.id('ve9EPM428h8vShlRW1KT', 'Sub-Account ID'),
    companyId: out.id('UAXssdawIWAWD', 'Agency ID'),
    companyName: agencyName(),
    name: out.text('Harbor Gym'),
    firstName: out.text('Grace', { label: 'Contact First Name' }),
    lastName: out.text('Okafor', { label: 'Contact Last Name' }),
    email: out.text('front@example.com'),
    phone: out.text('+12075550100'),
    ...addressed(),
    domain: out.text('members.harborgym.example'),
    logoUrl: out.text('https://harborgym.example/logo.png', { label: 'Logo (URL)' }),
    business: out.object({
      name: out.text('Harbor Gym'),
      ...addressed('Business '),
      logoUrl: out.text('https://harborgym.example/logo.png', { label: 'Business Logo (URL)' }),
    }),
    social: out.object({
      facebookUrl: out.text('https://www.facebook.com/harborgym', { label: 'Facebook (URL)' }),
      googlePlus: out.text('https://plus.google.com/harborgym', { label: 'Google+ (URL)' }),
      linkedIn: out.text('https://www.linkedin.com/company/harborgym', {
        label: 'LinkedIn (URL)',
      }),
      foursquare: out.text('https://foursquare.com/harborgym', { label: 'Foursquare (URL)' }),
      twitter: out.text('https://twitter.com/harborgym', { label: 'Twitter (URL)' }),
      yelp: out.text('https://www.yelp.com/biz/harborgym', { label: 'Yelp (URL)' }),
      instagram: out.text('https://www.instagram.com/harborgym', { label: 'Instagram (URL)' }),
      youtube: out.text('https://www.youtube.com/harborgym', { label: 'YouTube (URL)' }),
      pinterest: out.text('https://www.pinterest.com/harborgym', { label: 'Pinterest (URL)' }),
      blogRss: out.text('https://harborgym.example/feed.xml', { label: 'Blog RSS (URL)' }),
      googlePlacesId: out.id('ChIJJGPdVbQTrjsRGUkefteUeFk', 'Google Places ID'),
    }),
    settings: out.object({
      allowDuplicateContact: out.yesNo(false, { label: 'Duplicate Contacts Are Allowed' }),
      allowDuplicateOpportunity: out.yesNo(false, {
        label: 'Duplicate Opportunities Are Allowed',
      }),
      allowFacebookNameMerge: out.yesNo(false, { label: 'Facebook Names Are Merged' }),
      disableContactTimezone: out.yesNo(false, { label: 'Contact Time Zones Are Off' }),
    }),
    reseller: out.any({}, { label: 'Reseller Settings' }),
  });

/** A custom field of contacts or opportunities: https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-fields */
export const customField = () =>
  out.object({
    id: out.id('MgobCB14YMVKuE4Ka8p3', 'Custom Field ID'),
    name: out.text('Membership'),
    model: out.text('contact', { label: 'Object' }),
    dataType: out.text('SINGLE_OPTIONS', { label: 'Type' }),
    fieldKey: out.text('contact.membership', { label: 'Field Key' }),
    placeholder: out.text('Choose a plan'),
    position: out.integer(50),
    picklistOptions: out.list(out.text('Annual', { label: 'Options' })),
    picklistImageOptions: out.list(
      out.any('https://harborgym.example/annual.png', { label: 'Option Images' }),
    ),
    isAllowedCustomOption: out.yesNo(false, { label: 'Other Options Are Allowed' }),
    isMultiFileAllowed: out.yesNo(false, { label: 'Several Files Are Allowed' }),
    maxFileLimit: out.integer(5, { label: 'Maximum Files' }),
    ...subAccount(),
  });
