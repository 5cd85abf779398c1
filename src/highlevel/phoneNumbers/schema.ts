import { out } from '../../core/output/output.ts';
import { userName, userNames } from '../users/names.ts';

/** https://marketplace.gohighlevel.com/docs/ghl/phone-system/active-numbers */
export const phoneNumber = () =>
  out.object({
    id: out.id('PN1234567890abcdef1234567890abcde', 'Phone Number ID', { from: ['sid'] }),
    phoneNumber: out.text('+12075550100'),
    friendlyName: out.text('Front desk', { label: 'Name' }),
    countryCode: out.text('US', { label: 'Country' }),
    type: out.text('local'),
    isDefaultNumber: out.yesNo(true, { label: 'Is the Default Number' }),
    capabilities: out.object({
      voice: out.yesNo(true, { label: 'Can Call' }),
      sms: out.yesNo(true, { label: 'Can Send SMS' }),
      mms: out.yesNo(true, { label: 'Can Send MMS' }),
      fax: out.yesNo(false, { label: 'Can Fax' }),
    }),
    linkedUser: out.id('y0BeYjuRIlDwsDcOHOJo', 'Linked User ID'),
    linkedUserName: userName('linkedUser', 'Linked User Name'),
    linkedRingAllUsers: out.list(
      out.text('y0BeYjuRIlDwsDcOHOJo', { label: 'Users to Ring (User IDs)' }),
    ),
    linkedRingAllUserNames: userNames('linkedRingAllUsers', { label: 'Users to Ring' }),
    inboundCallService: out.object({
      type: out.text('forward', { label: 'Incoming Calls Go To' }),
      value: out.text('+12075550101', { label: 'Number or Service of Incoming Calls' }),
    }),
    forwardingNumber: out.text('+12075550101'),
    isGroupConversationEnabled: out.yesNo(true, { label: 'Allows Group Conversations' }),
    origin: out.text('twilio'),
    dateAdded: out.moment('2026-01-15T10:30:00Z'),
    dateUpdated: out.moment('2026-02-20T14:45:00Z'),
  });
