import { missingConsent } from '../../../../src/highlevel/workouts/parts/consent.ts';
import { contact } from './aContact.ts';

describe('consent', () => {
  const having = (value: unknown) =>
    contact({ customFields: [{ id: 'consent', name: null, key: null, value }] });
  const rule = { consentFieldId: 'consent' };
  it.each([
    'no',
    'No, I do not agree',
    'no thanks',
    'N/A',
    'Not given',
    'Opted out',
    'Pending',
    'off',
    '',
    'Yes, but not for Strava',
    'Strava',
    '0000-00-00',
    '2025-13-01',
    '2025-01-01T25:00:00',
    0,
    false,
    ['no'],
    ['yes', 'no'],
    [],
  ])('is missing with %p', (value) => {
    expect(missingConsent(having(value), rule)).toMatch(
      /Ada Byron \(c1\).*“Required Consent Custom Field”.*“Value That Means Consent”/,
    );
  });
  it.each([
    'yes',
    'Y',
    ' Agreed ',
    'granted',
    'given',
    'opted in',
    'Opted-in',
    'consent',
    'consented',
    'accepted',
    'on',
    1,
    true,
    ['Yes'],
    '2025-01-01',
    '2025-01-01T00:00:00.000Z',
  ])('is there with %p', (value) => {
    expect(missingConsent(having(value), rule)).toBeNull();
  });
  it('is the value that the user gave, and no other', () => {
    const given = { ...rule, consentValue: 'I agree to be logged' };
    expect(missingConsent(having(['i agree to be LOGGED']), given)).toBeNull();
    expect(missingConsent(having(['News', 'I agree to be logged']), given)).toBeNull();
    expect(missingConsent(having('yes'), given)).toMatch(/no clear yes/);
    expect(missingConsent(having(''), { ...rule, consentValue: 'null' })).toMatch(/no clear yes/);
  });
  it('is asked for in a message that fits', () => {
    const name = 'Wolfeschlegelsteinhausenbergerdorff Senior';
    expect(missingConsent(contact({ id: 'x'.repeat(24), name }), rule)!.length).toBeLessThan(250);
  });
  it('needs both when both are required, and nothing when none is', () => {
    expect(
      missingConsent(contact(), { consentTag: 'MEMBER', consentFieldId: 'f9' }),
    ).not.toBeNull();
    expect(missingConsent(having('yes'), { consentTag: 'MEMBER', ...rule })).toBeNull();
    expect(missingConsent(null, {})).toBeNull();
  });
});
