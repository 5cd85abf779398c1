import { associationsSeed } from './associationsSeed.ts';
import { blogsSeed } from './blogsSeed.ts';
import { calendarSeed } from './calendarSeed.ts';
import { documentsSeed, documentTemplatesSeed } from './documentsSeed.ts';
import { emailSeed } from './emailWorld.ts';
import { funnelSeed } from './funnelWorld.ts';
import { paymentsSeed } from './paymentsSeed.ts';
import { seededConversations } from './seedConversations.ts';
import { seededForms } from './seedForms.ts';
import { serviceSeed } from './serviceWorld.ts';
import { shopSeed } from './shopSeed.ts';
import { socialSeed } from './socialWorld.ts';
import { voiceSeed } from './voiceWorld.ts';
import type {
  Contact,
  CustomField,
  DataType,
  HighLevelState,
  Location,
  Opportunity,
  Pipeline,
} from './world.ts';

const day = 24 * 60 * 60 * 1000;

const ids = {
  company: 'tidewaterAgency00001',
  location: 'harborGymBranch00001',
  otherLocation: 'harborNorthBranch001',
};

const address = { city: 'Portland', state: 'ME', country: 'US', postalCode: '04101' };
const timezone = 'America/New_York';

const location = (id: string, name: string, email: string, street: string): Location => ({
  id,
  companyId: ids.company,
  name,
  firstName: 'Grace',
  lastName: 'Okafor',
  email,
  phone: '+12075550100',
  website: 'https://harborgym.example',
  address: street,
  ...address,
  timezone,
  settings: {
    allowDuplicateContact: false,
    allowDuplicateOpportunity: false,
    allowFacebookNameMerge: false,
    disableContactTimezone: false,
  },
});

const field = (
  position: number,
  id: string,
  name: string,
  dataType: DataType,
  picklistOptions: CustomField['picklistOptions'] = [],
): CustomField => ({
  id,
  locationId: ids.location,
  model: 'contact',
  name,
  fieldKey: `contact.${name.toLowerCase().replaceAll(/\W+/g, '_')}`,
  placeholder: '',
  dataType,
  position: position * 50,
  picklistOptions,
  isAllowedCustomOption: false,
  isMultiFileAllowed: true,
  maxFileLimit: 5,
});

const customFields = [
  field(1, 'cfStravaUserId000001', 'Strava User ID', 'TEXT'),
  field(2, 'cfTrainingGoal000001', 'Training Goal', 'LARGE_TEXT'),
  field(3, 'cfWorkoutsLogged0001', 'Workouts Logged', 'NUMERICAL'),
  field(4, 'cfMonthlyFee00000001', 'Monthly Fee', 'MONETORY'),
  field(5, 'cfEmergencyPhone0001', 'Emergency Phone', 'PHONE'),
  field(6, 'cfMembership00000001', 'Membership', 'SINGLE_OPTIONS', ['Trial', 'Monthly', 'Annual']),
  field(7, 'cfShirtSize000000001', 'Shirt Size', 'RADIO', ['S', 'M', 'L', 'XL']),
  field(8, 'cfFavouriteClass0001', 'Favourite Classes', 'MULTIPLE_OPTIONS', [
    'Spin',
    'Yoga',
    'Strength',
    'Boxing',
  ]),
  field(9, 'cfInterests000000001', 'Interests', 'CHECKBOX', ['Running', 'Cycling', 'Swimming']),
  field(10, 'cfMemberSince0000001', 'Member Since', 'DATE'),
  field(11, 'cfBenchmarks00000001', 'Benchmarks', 'TEXTBOX_LIST', [
    { id: 'optDeadlift', label: 'Deadlift' },
    { id: 'optSquat', label: 'Squat' },
  ]),
  field(12, 'cfMedicalForm0000001', 'Medical Form', 'FILE_UPLOAD'),
  {
    ...field(13, 'cfLeadOrigin00000001', 'Lead Origin', 'TEXT'),
    model: 'opportunity' as const,
    fieldKey: 'opportunity.lead_origin',
  },
  {
    ...field(14, 'cfPlan00000000000001', 'Plan', 'SINGLE_OPTIONS', ['Basic', 'Plus']),
    model: 'opportunity' as const,
    fieldKey: 'opportunity.plan',
  },
  {
    ...field(15, 'cfExtras000000000001', 'Extras', 'CHECKBOX', ['Sauna', 'Coaching']),
    model: 'opportunity' as const,
    fieldKey: 'opportunity.extras',
  },
  {
    ...field(16, 'cfContract0000000001', 'Contract', 'FILE_UPLOAD'),
    model: 'opportunity' as const,
    fieldKey: 'opportunity.contract',
  },
];

type Member = Partial<Contact> & Pick<Contact, 'id' | 'firstName' | 'lastName' | 'email'>;

const coach = 'userSamRivera0000001';
const manager = 'userGraceOkafor00001';

const members: Member[] = [
  {
    id: 'contactAdaByron00001',
    firstName: 'Ada',
    lastName: 'Byron',
    email: 'ada.byron@example.com',
    phone: '+12075550111',
    address1: '12 Wharf Street',
    dateOfBirth: '1990-12-10',
    tags: ['member', 'runner'],
    assignedTo: coach,
    customFields: [
      { id: 'cfStravaUserId000001', value: '227615' },
      { id: 'cfTrainingGoal000001', value: 'Half marathon under 1:50' },
      { id: 'cfWorkoutsLogged0001', value: 42 },
      { id: 'cfMonthlyFee00000001', value: 59.5 },
      { id: 'cfEmergencyPhone0001', value: '+12075550199' },
      { id: 'cfMembership00000001', value: 'Annual' },
      { id: 'cfShirtSize000000001', value: 'M' },
      { id: 'cfFavouriteClass0001', value: ['Spin', 'Strength'] },
      { id: 'cfInterests000000001', value: ['Running', 'Cycling'] },
      { id: 'cfMemberSince0000001', value: '2024-03-01' },
      { id: 'cfBenchmarks00000001', value: { optDeadlift: '110 kg', optSquat: '90 kg' } },
    ],
  },
  {
    id: 'contactBenTorres0001',
    firstName: 'Ben',
    lastName: 'Torres',
    email: 'ben.torres@example.com',
    phone: '+12075550112',
    tags: ['member'],
    businessId: 'businessCascoBrew001',
    companyName: 'Casco Brewing',
    customFields: [
      { id: 'cfMembership00000001', value: 'Monthly' },
      { id: 'cfWorkoutsLogged0001', value: 7 },
    ],
  },
  {
    id: 'contactChloeNguyen01',
    firstName: 'Chloe',
    lastName: 'Nguyen',
    email: 'chloe.nguyen@example.com',
    phone: '+12075550113',
    tags: ['member', 'cyclist'],
    assignedTo: coach,
    businessId: 'businessCascoBrew001',
    companyName: 'Casco Brewing',
    customFields: [{ id: 'cfMembership00000001', value: 'Annual' }],
  },
  {
    id: 'contactDiegoSilva001',
    firstName: 'Diego',
    lastName: 'Silva',
    email: 'diego.silva@example.com',
    tags: ['trial'],
    source: 'website form',
    customFields: [{ id: 'cfMembership00000001', value: 'Trial' }],
  },
  {
    id: 'contactElenaRossi001',
    firstName: 'Elena',
    lastName: 'Rossi',
    email: 'elena.rossi@example.com',
    additionalEmails: ['elena@rossi.example'],
    phone: '+12075550115',
    tags: ['member', 'swimmer'],
    assignedTo: manager,
    followers: [coach],
  },
  {
    id: 'contactFarahHaddad01',
    firstName: 'Farah',
    lastName: 'Haddad',
    email: 'farah.haddad@example.com',
    phone: '+12075550116',
    tags: ['former member'],
    dnd: true,
    dndSettings: { SMS: { status: 'active', message: 'Asked for no texts', code: '101' } },
  },
  {
    id: 'contactGusLindqvist1',
    firstName: 'Gus',
    lastName: 'Lindqvist',
    email: 'gus.lindqvist@example.com',
    phone: '+12075550117',
    tags: ['lead'],
    source: 'walk-in',
    city: 'South Portland',
    postalCode: '04106',
  },
  {
    id: 'contactHanaSato00001',
    firstName: 'Hana',
    lastName: 'Sato',
    email: 'hana.sato@example.com',
  },
];

const pipeline = (
  id: string,
  name: string,
  stages: Record<string, string>,
  locationId = ids.location,
): Pipeline => ({
  id,
  locationId,
  name,
  stages: Object.entries(stages).map(([stageId, stage], position) => ({
    id: stageId,
    name: stage,
    position,
  })),
  showInFunnel: true,
  showInPieChart: true,
  colorRenderMode: 'dot',
});

const stages = {
  newLead: '5b3f2c1e-0001-4a6b-9c1d-000000000001',
  trialBooked: '5b3f2c1e-0001-4a6b-9c1d-000000000002',
  joined: '5b3f2c1e-0001-4a6b-9c1d-000000000003',
  contacted: '5b3f2c1e-0002-4a6b-9c1d-000000000001',
  offerSent: '5b3f2c1e-0002-4a6b-9c1d-000000000002',
  north: '5b3f2c1e-0003-4a6b-9c1d-000000000001',
};

const pipelines = [
  pipeline('pipelineMembership01', 'Memberships', {
    [stages.newLead]: 'New lead',
    [stages.trialBooked]: 'Trial booked',
    [stages.joined]: 'Joined',
  }),
  pipeline('pipelineCorporate001', 'Corporate', {
    [stages.contacted]: 'Contacted',
    [stages.offerSent]: 'Offer sent',
  }),
  pipeline(
    'pipelineNorth0000001',
    'North memberships',
    { [stages.north]: 'New lead' },
    ids.otherLocation,
  ),
];

type Deal = Partial<Opportunity> &
  Pick<Opportunity, 'id' | 'contactId' | 'name' | 'pipelineStageId'>;

const deals: Deal[] = [
  {
    id: 'opportunityAda000001',
    contactId: 'contactAdaByron00001',
    name: 'Annual membership',
    pipelineStageId: stages.joined,
    status: 'won',
    monetaryValue: 590,
    assignedTo: coach,
    followers: [coach],
    customFields: [
      { id: 'cfLeadOrigin00000001', value: 'Open day' },
      { id: 'cfExtras000000000001', value: ['Sauna'] },
    ],
  },
  {
    id: 'opportunityDiego0001',
    contactId: 'contactDiegoSilva001',
    name: 'Trial week',
    pipelineStageId: stages.trialBooked,
    monetaryValue: 59.9,
    source: 'website form',
  },
  {
    id: 'opportunityGus000001',
    contactId: 'contactGusLindqvist1',
    name: 'Walk-in',
    pipelineStageId: stages.newLead,
  },
];

/** Harbor Gym, its sister gym, and the agency that serves both. */
export const seededState = (now: Date): HighLevelState => {
  const at = (days: number): string => new Date(now.getTime() + days * day).toISOString();

  const contacts = members.map(
    (member, index): Contact => ({
      locationId: ids.location,
      ...address,
      timezone,
      type: 'lead',
      source: 'public api',
      additionalEmails: [],
      additionalPhones: [],
      followers: [],
      tags: [],
      customFields: [],
      dnd: false,
      dndSettings: {},
      dateAdded: at(index - 30),
      dateUpdated: at(index - 20),
      ...member,
    }),
  );
  const [ada] = contacts as [Contact];
  const stranger: Contact = {
    ...ada,
    id: 'contactIvyNorth00001',
    locationId: ids.otherLocation,
    firstName: 'Ivy',
    lastName: 'North',
    email: 'ivy.north@example.com',
    phone: '+12075550118',
    assignedTo: undefined,
    tags: [],
    customFields: [],
  };
  const tagNames = new Set([...contacts.flatMap(({ tags }) => tags), 'vip']);

  return {
    app: {
      appId: '6540f0c2a1b2c3d4e5f60718',
      clientId: '6540f0c2a1b2c3d4e5f60718-sandbox1',
      clientSecret: '3f1d0a52-7a0e-4f6b-9a57-5d1c2b8e4f60',
    },
    company: {
      id: ids.company,
      name: 'Tidewater Agency',
      email: 'hello@tidewater.example',
      phone: '+12075550190',
      website: 'https://tidewater.example',
      address: '1 Commercial Street',
      ...address,
      timezone,
    },
    locations: [
      location(ids.location, 'Harbor Gym', 'front@harborgym.example', '40 Fore Street'),
      location(ids.otherLocation, 'Harbor Gym North', 'north@harborgym.example', '7 Bay Road'),
    ],
    users: [
      {
        id: manager,
        companyId: ids.company,
        firstName: 'Grace',
        lastName: 'Okafor',
        email: 'grace@harborgym.example',
        phone: '+12075550101',
        type: 'account',
        role: 'admin',
        locationIds: [ids.location, ids.otherLocation],
      },
      {
        id: coach,
        companyId: ids.company,
        firstName: 'Sam',
        lastName: 'Rivera',
        email: 'sam@harborgym.example',
        phone: '+12075550102',
        type: 'account',
        role: 'user',
        locationIds: [ids.location],
      },
      {
        id: 'userNoraPike00000001',
        companyId: ids.company,
        firstName: 'Nora',
        lastName: 'Pike',
        email: 'nora@tidewater.example',
        phone: '+12075550191',
        type: 'agency',
        role: 'admin',
        locationIds: [],
      },
    ],
    contacts: [...contacts, stranger],
    notes: [
      {
        id: 'noteAdaGoals00000001',
        contactId: ada.id,
        userId: coach,
        title: 'First talk',
        body: 'Wants to run a half marathon in spring. Old knee injury, keep an eye on it.',
        color: '#FFAA00',
        pinned: true,
        dateAdded: at(-28),
      },
      {
        id: 'noteAdaProgress00001',
        contactId: ada.id,
        userId: coach,
        body: 'Three runs a week now.',
        pinned: false,
        dateAdded: at(-7),
      },
    ],
    tasks: [
      {
        id: 'taskAdaPlan000000001',
        contactId: ada.id,
        title: 'Send the training plan',
        body: 'Twelve weeks, four runs a week',
        assignedTo: coach,
        dueDate: at(2),
        completed: false,
        dateAdded: at(-6),
        dateUpdated: at(-6),
      },
      {
        id: 'taskAdaWelcome000001',
        contactId: ada.id,
        title: 'Welcome call',
        dueDate: at(-25),
        completed: true,
        dateAdded: at(-29),
        dateUpdated: at(-25),
      },
    ],
    recurringTasks: [],
    ...paymentsSeed(ids.location, at),
    ...shopSeed(ids.location, at),
    documents: documentsSeed(ids.location, at),
    documentTemplates: documentTemplatesSeed(ids.location, at),
    appointments: [
      {
        id: 'appointmentAda000001',
        locationId: ids.location,
        contactId: ada.id,
        calendarId: 'calendarPersonal0001',
        title: 'Personal training',
        assignedUserId: coach,
        notes: '',
        address: '40 Fore Street',
        appointmentStatus: 'confirmed',
        startTime: at(3),
        endTime: at(3 + 1 / 24),
        dateAdded: at(-2),
        dateUpdated: at(-2),
      },
    ],
    tags: Array.from(tagNames, (name, index) => ({
      id: `tagHarborGym${String(index).padStart(8, '0')}`,
      locationId: ids.location,
      name,
    })),
    customFields,
    businesses: [
      {
        id: 'businessCascoBrew001',
        locationId: ids.location,
        name: 'Casco Brewing',
        phone: '+12075550170',
        email: 'team@cascobrewing.example',
        website: 'https://cascobrewing.example',
        address: '5 Dock Street',
        ...address,
        createdAt: at(-60),
        updatedAt: at(-40),
      },
    ],
    campaigns: [
      {
        id: 'campaignWinback00001',
        locationId: ids.location,
        name: 'Win back',
        status: 'published',
      },
      {
        id: 'campaignSpring000001',
        locationId: ids.location,
        name: 'Spring trial',
        status: 'draft',
      },
    ],
    pipelines: structuredClone(pipelines),
    opportunities: deals.map((deal, index) => ({
      locationId: ids.location,
      pipelineId: 'pipelineMembership01',
      status: 'open',
      followers: [],
      customFields: [],
      createdAt: at(index - 15),
      updatedAt: at(index - 10),
      lastActionDate: at(index - 10),
      lastStatusChangeAt: at(index - 12),
      lastStageChangeAt: at(index - 10),
      ...deal,
    })),
    lostReasons: ['Too expensive', 'Moved away'].map((name, index) => ({
      id: `lostReason000000000${index}`,
      locationId: ids.location,
      name,
      createdAt: at(-90),
      updatedAt: at(-90),
    })),
    workflows: [
      {
        id: '78559bb3-b920-461e-b010-7b2a28160001',
        locationId: ids.location,
        name: 'Welcome new members',
        status: 'published',
        version: 3,
        createdAt: at(-80),
        updatedAt: at(-5),
      },
      {
        id: '78559bb3-b920-461e-b010-7b2a28160002',
        locationId: ids.location,
        name: 'Birthday wishes',
        status: 'draft',
        version: 1,
        createdAt: at(-4),
        updatedAt: at(-4),
      },
    ],
    workflowMembers: [],
    mergeValues: [
      {
        id: 'valueOpeningHours001',
        locationId: ids.location,
        name: 'Opening Hours',
        fieldKey: '{{ custom_values.opening_hours }}',
        value: 'Monday to Friday, 6 am to 10 pm',
      },
    ],
    snapshots: [
      { id: '1eM2UgkfaECOYyUdCo9Pa', name: 'Gym Starter', type: 'own' },
      { id: '1eM2UgkfaECOYyUdCo9Pb', name: 'Martial Arts', type: 'imported' },
    ],
    ...seededConversations(at, { location: ids.location, coach }),
    ...seededForms(ids.location, at),
    ...socialSeed(ids.location, at),
    ...emailSeed(ids.location, at),
    ...funnelSeed(ids.location, at),
    ...voiceSeed(ids.location, at),
    ...serviceSeed(ids.location, coach, at),
    media: [
      {
        _id: '64af50c42d567a3b4f5900f1',
        altId: ids.location,
        altType: 'location',
        type: 'folder',
        name: 'Classes',
        createdAt: at(-40),
        updatedAt: at(-40),
      },
      {
        _id: '6942f1b8ca72984d6e6f00a1',
        altId: ids.location,
        altType: 'location',
        type: 'file',
        name: 'timetable.pdf',
        contentType: 'application/pdf',
        size: 48_213,
        url: `https://storage.googleapis.com/msgsndr/${ids.location}/media/timetable.pdf`,
        parentId: '64af50c42d567a3b4f5900f1',
        createdAt: at(-12),
        updatedAt: at(-12),
      },
    ],
    links: [
      {
        id: 'linkFreeTrial0000001',
        locationId: ids.location,
        name: 'Free trial',
        redirectTo: 'https://harborgym.example/trial',
        fieldKey: '{{trigger_link.linkFreeTrial0000001}}',
      },
    ],
    campaignMembers: [{ campaignId: 'campaignWinback00001', contactId: 'contactFarahHaddad01' }],
    ...associationsSeed(ids.location, at),
    ...blogsSeed(ids.location, at),
    ...calendarSeed(ids, coach, at),
    grants: { codes: [], accessTokens: [], refreshTokens: [] },
  };
};
