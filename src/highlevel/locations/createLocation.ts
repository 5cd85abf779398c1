import { email, phone, text, webAddress, yesNo } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { snapshotId } from '../snapshots/schema.ts';
import { country } from './country.ts';
import { location } from './schema.ts';
import { timeZone } from './timeZone.ts';

const link = (label: string, key: string) =>
  webAddress({ label, group: 'social', at: `social.${key}` }).optional();

const setting = (label: string, key: string) =>
  yesNo({ label, group: 'settings', at: `settings.${key}` }).optional();

/** HighLevel also accepts Twilio and Mailgun credentials here. They are left out because a Zap's history shows its input. */
export const createLocation = action({
  key: 'create_location',
  noun: 'Sub-Account',
  label: 'Create Location',
  description:
    'Adds a sub-account (location) with a business name to the agency. Needs the Agency Pro plan.',
  docs: docs('locations', 'create-location'),
  scopes: ['locations.write'],
  route: 'POST /locations/',
  account: 'agency',
  connection: ['companyId'],
  input: () => ({
    name: text({ label: 'Business Name' }),
    phone: phone({ asGiven: true }).optional(),
    snapshotId: snapshotId({
      help: 'Loaded into the new sub-account, which otherwise starts empty.',
    }).optional(),
    address: text({ label: 'Street Address', group: 'address' }).optional(),
    city: text({ group: 'address' }).optional(),
    state: text({ group: 'address' }).optional(),
    postalCode: text({ group: 'address' }).optional(),
    country: country({ group: 'address' }).optional(),
    website: webAddress({ group: 'address', asGiven: true }).optional(),
    timezone: timeZone({ group: 'address' }).optional(),
    prospectFirstName: text({
      label: 'Client First Name',
      group: 'prospect',
      at: 'prospectInfo.firstName',
    }).optional(),
    prospectLastName: text({
      label: 'Client Last Name',
      group: 'prospect',
      at: 'prospectInfo.lastName',
    }).optional(),
    prospectEmail: email({
      label: 'Client Email',
      group: 'prospect',
      at: 'prospectInfo.email',
    }).optional(),
    allowDuplicateContact: setting('Allow Duplicate Contacts', 'allowDuplicateContact'),
    allowDuplicateOpportunity: setting(
      'Allow Duplicate Opportunities',
      'allowDuplicateOpportunity',
    ),
    allowFacebookNameMerge: setting('Merge Facebook Contacts by Name', 'allowFacebookNameMerge'),
    disableContactTimezone: setting('Turn Off Contact Time Zones', 'disableContactTimezone'),
    facebookUrl: link('Facebook', 'facebookUrl'),
    googlePlus: link('Google+', 'googlePlus'),
    linkedIn: link('LinkedIn', 'linkedIn'),
    foursquare: link('Foursquare', 'foursquare'),
    twitter: link('Twitter', 'twitter'),
    yelp: link('Yelp', 'yelp'),
    instagram: link('Instagram', 'instagram'),
    youtube: link('YouTube', 'youtube'),
    pinterest: link('Pinterest', 'pinterest'),
    blogRss: link('Blog RSS Feed', 'blogRss'),
    googlePlaces: text({
      label: 'Google Place',
      group: 'social',
      at: 'social.googlePlacesId',
      help: 'The Google Place ID of the business, such as ChIJJGPdVbQTrjsRGUkefteUeFk.',
    }).optional(),
  }),
  groups: {
    address: 'Address',
    prospect: 'Client',
    settings: 'Settings',
    social: 'Social Links',
  },
  together: [['prospectFirstName', 'prospectLastName', 'prospectEmail']],
  output: location,
});
