import { email, text, webAddress, yesNo } from '../../core/input/fields.ts';
import { country } from './country.ts';
import { timeZone } from './timeZone.ts';

const link = (label: string, key: string, placeholder: string) =>
  webAddress({ label, group: 'social', at: `social.${key}`, placeholder }).optional();

const setting = (label: string, key: string) =>
  yesNo({ label, group: 'settings', at: `settings.${key}` }).optional();

/**
 * What a new sub-account and a changed one have in common. HighLevel also accepts Twilio and Mailgun
 * credentials. They are left out because a Zap's history shows its input.
 */
export const locationFields = () => ({
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
  allowDuplicateOpportunity: setting('Allow Duplicate Opportunities', 'allowDuplicateOpportunity'),
  allowFacebookNameMerge: setting('Merge Facebook Contacts by Name', 'allowFacebookNameMerge'),
  disableContactTimezone: setting('Turn Off Contact Time Zones', 'disableContactTimezone'),
  facebookUrl: link('Facebook', 'facebookUrl', 'https://www.facebook.com/harborgym'),
  googlePlus: link('Google+', 'googlePlus', 'https://plus.google.com/harborgym'),
  linkedIn: link('LinkedIn', 'linkedIn', 'https://www.linkedin.com/company/harborgym'),
  foursquare: link('Foursquare', 'foursquare', 'https://foursquare.com/harborgym'),
  twitter: link('Twitter', 'twitter', 'https://twitter.com/harborgym'),
  yelp: link('Yelp', 'yelp', 'https://www.yelp.com/biz/harborgym'),
  instagram: link('Instagram', 'instagram', 'https://www.instagram.com/harborgym'),
  youtube: link('YouTube', 'youtube', 'https://www.youtube.com/@harborgym'),
  pinterest: link('Pinterest', 'pinterest', 'https://www.pinterest.com/harborgym'),
  blogRss: link('Blog RSS Feed', 'blogRss', 'https://harborgym.example/feed.xml'),
  googlePlaces: text({
    label: 'Google Place',
    group: 'social',
    at: 'social.googlePlacesId',
    help: 'The Google Place ID of the business, such as ChIJJGPdVbQTrjsRGUkefteUeFk.',
  }).optional(),
});

export const locationGroups = {
  address: 'Address',
  prospect: 'Client',
  settings: 'Settings',
  social: 'Social Links',
};

/** The client's name and email go together. */
export const CLIENT = ['prospectFirstName', 'prospectLastName', 'prospectEmail'] as const;
