import { countries } from '../../../src/highlevel/locations/countries.ts';
import { missingConsent } from '../../../src/workouts/crm/consent.ts';
import {
  type Contact,
  hasEmail,
  hasPhone,
  missingTags,
  named,
  sameValue,
  storedIn,
  tagOf,
} from '../../../src/workouts/crm/contact.ts';
import { countryCode } from '../../../src/workouts/crm/countryCode.ts';
import { changedValues } from '../../../src/workouts/crm/customValues.ts';
import { tierOf, trendOf } from '../../../src/workouts/crm/scoreContact.ts';
import { levelOf } from '../../../src/workouts/crm/updateSegments.ts';

const contact = (more: Partial<Contact> = {}) =>
  ({
    id: 'c1',
    name: 'Ada Byron',
    email: 'ada@example.com',
    phone: '+12075550111',
    tags: ['member'],
    additionalEmails: ['one@example.com', { email: 'two@example.com' }],
    additionalPhones: [{ phone: '+12075550112' }],
    customFields: [
      { id: 'f1', value: '227615' },
      { id: 'empty', value: '' },
    ],
    ...more,
  }) as Contact;

it('is named by name and id, never by an address', () => {
  expect(named(contact())).toBe('Ada Byron (c1)');
  expect(named(contact({ name: 'ada@example.com' }))).toBe('A contact without a name (c1)');
  expect(named(contact({ name: 'x'.repeat(99) })).length).toBeLessThan(50);
});

it('knows its addresses and numbers in every shape', () => {
  expect(
    ['ADA@example.com', 'one@example.com', 'two@example.com', 'no@example.com'].map((email) =>
      hasEmail(contact(), email),
    ),
  ).toEqual([true, true, true, false]);
  expect(
    ['207-555-0111', '+1 (207) 555-0112', '555 0199'].map((phone) => hasPhone(contact(), phone)),
  ).toEqual([true, true, false]);
});

it('compares what is stored with what would be written', () => {
  const same: [unknown, unknown, boolean][] = [
    [43, '43', true],
    ['2025-10-19T00:00:00.000Z', '2025-10-19', true],
    [['B', 'a'], ['a', 'B'], true],
    ['x', 'y', false],
    [null, 'x', false],
  ];
  for (const [stored, wanted, expected] of same) expect(sameValue(stored, wanted)).toBe(expected);
  expect(storedIn(contact(), 'empty')).toBeNull();
  expect(
    changedValues(contact(), [
      { fieldId: 'f1', value: '227615', label: 'One' },
      { fieldId: 'f2', value: 'a', label: 'Two' },
      { fieldId: 'f2', value: 'b', label: 'Three' },
      { fieldId: undefined, value: 'c', label: 'Four' },
      { fieldId: 'f3', value: null, label: 'Five' },
    ]),
  ).toEqual([{ fieldId: 'f2', value: 'b', label: 'Three' }]);
});

it('gets only the tags that it lacks', () => {
  expect(missingTags(contact(), ['Member', 'New', 'new ', ''])).toEqual(['new']);
  expect([tagOf('segment:', 'Hawk  Hill'), tagOf('did', 'Run')]).toEqual([
    'segment: hawk hill',
    'did run',
  ]);
});

describe('consent', () => {
  const having = (value: unknown) => contact({ customFields: [{ id: 'consent', value }] });
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

describe('a country', () => {
  const known = countries();
  it.each([
    ['United States', 'US'],
    ['usa', 'US'],
    ['us', 'US'],
    ['germany', 'DE'],
    ['Spain', 'ES'],
    ['United Kingdom', 'GB'],
    ['UK', 'GB'],
    ['England', 'GB'],
    ['Scotland', 'GB'],
    ['The Netherlands', 'NL'],
    ['Bahamas', 'BS'],
    ['Czech Republic', 'CZ'],
    ['Czechia', 'CZ'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Turkiye', 'TR'],
    ['Bosnia and Herzegovina', 'BA'],
    ['Trinidad and Tobago', 'TT'],
    ['Trinidad & Tobago', 'TT'],
    ['Antigua and Barbuda', 'AG'],
    ['Saint Lucia', 'LC'],
    ['St. Lucia', 'LC'],
    ['St Lucia', 'LC'],
    ['Hong Kong', 'HK'],
    ['Macau', 'MO'],
    ['Ivory Coast', 'CI'],
    ['Cote d’Ivoire', 'CI'],
    ["Côte d'Ivoire", 'CI'],
    ['Macedonia', 'MK'],
    ['North Macedonia', 'MK'],
    ['Myanmar', 'MM'],
    ['Viet Nam', 'VN'],
    ['Vietnam', 'VN'],
    ['South Korea', 'KR'],
    ['Réunion', 'RE'],
  ])('%s is %s', (name, code) => {
    expect(countryCode(name, known)).toBe(code);
  });
  it('is none that HighLevel does not know', () => {
    expect(
      ['Atlantis', 'XX', 'constructor', '', 'South Sudan'].map((one) => countryCode(one, known)),
    ).toEqual([null, null, null, null, null]);
  });
  it('is found by each of its names', () => {
    for (const [code, name] of Object.entries(known))
      expect([name, countryCode(name, known)]).toEqual([name, code]);
  });
});

it('puts a volume on the highest level that it reaches', () => {
  const levels = [
    { from: 3, level: 'Regular' },
    { from: 1, level: 'Low' },
    { from: 6, level: 'High' },
  ];
  expect([0, 1, 5.9, 6, 99].map((volume) => levelOf(volume, levels))).toEqual([
    null,
    'Low',
    'Regular',
    'High',
    'High',
  ]);
});

it('names the tier of a score and the trend of the days', () => {
  expect([0, 40, 70, 100].map((score) => tierOf(score))).toEqual(['Cold', 'Warm', 'Hot', 'Hot']);
  expect(tierOf(50, 10, 50)).toBe('Hot');
  const minutes = (localDate: string, min: number) => ({ localDate, movingSeconds: min * 60 });
  const trend = (early: number, late: number) =>
    trendOf(
      [minutes('2025-10-01', early), minutes('2025-10-27', late), minutes('2025-09-01', 900)],
      '2025-10-01',
      '2025-10-28',
    );
  expect([
    trend(60, 60),
    trend(60, 66),
    trend(60, 90),
    trend(60, 30),
    trend(0, 30),
    trend(0, 0),
  ]).toEqual(['Steady', 'Steady', 'Rising', 'Falling', 'Rising', 'Steady']);
});
