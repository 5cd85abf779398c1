import type {
  Association,
  HighLevelState,
  ObjectField,
  ObjectRecord,
  ObjectSchema,
} from './world.ts';

type Part = Pick<
  HighLevelState,
  'objects' | 'fieldFolders' | 'objectFields' | 'objectRecords' | 'associations' | 'relations'
>;

const programs = 'custom_objects.programs';

/** The gym's objects, its training programs, and how members, coaches and programs belong together. */
export const associationsSeed = (locationId: string, at: (days: number) => string): Part => {
  const object = (key: string, singular: string, plural: string): ObjectSchema => ({
    id: `object${singular.replaceAll(' ', '')}`.padEnd(20, '0'),
    standard: !key.startsWith('custom_objects.'),
    key,
    labels: { singular, plural },
    description: '',
    locationId,
    primaryDisplayProperty: `${key}.name`,
    dateAdded: at(-90),
    dateUpdated: at(-90),
  });
  const field = (
    key: string,
    name: string,
    dataType: ObjectField['dataType'],
    labels: string[] = [],
  ): ObjectField => ({
    id: `programField${key.replaceAll('_', '')}`,
    locationId,
    objectKey: programs,
    fieldKey: `${programs}.${key}`,
    name,
    dataType,
    options: labels.map((label) => ({ key: label.toLowerCase(), label })),
    parentId: 'folderProgramFacts01',
    showInForms: true,
    dateAdded: at(-90),
    dateUpdated: at(-90),
  });
  const ofCompanies = (key: string) => ({ objectKey: 'business', fieldKey: `business.${key}` });
  const program = (id: string, name: string): ObjectRecord => ({
    id,
    locationId,
    objectKey: programs,
    objectId: 'objectTrainingProgram',
    owner: [],
    followers: [],
    properties: { name, level: 'beginner' },
    createdAt: at(-30),
    updatedAt: at(-30),
  });
  const association = (
    id: string,
    key: string,
    [firstObjectKey, firstObjectLabel]: [string, string],
    [secondObjectKey, secondObjectLabel]: [string, string],
    associationType: Association['associationType'] = 'USER_DEFINED',
  ): Association => ({
    id,
    locationId,
    key,
    firstObjectLabel,
    firstObjectKey,
    secondObjectLabel,
    secondObjectKey,
    associationType,
  });

  return {
    objects: [
      object('contact', 'Contact', 'Contacts'),
      object('opportunity', 'Opportunity', 'Opportunities'),
      object('business', 'Company', 'Companies'),
      object(programs, 'Training Program', 'Training Programs'),
    ],
    fieldFolders: [
      { id: 'folderProgramFacts01', objectKey: programs, locationId, name: 'Program facts' },
    ],
    objectFields: [
      field('name', 'Name', 'TEXT'),
      field('level', 'Level', 'SINGLE_OPTIONS', ['Beginner', 'Advanced']),
      field('weeks', 'Weeks', 'NUMERICAL'),
      field('price', 'Price', 'MONETORY'),
      field('days', 'Training Days', 'CHECKBOX', ['Monday', 'Wednesday', 'Saturday']),
      field('starts_on', 'Starts On', 'DATE'),
      field('phone', 'Coach Phone', 'PHONE'),
      field('files', 'Files', 'FILE_UPLOAD'),
      field('paces', 'Paces', 'TEXTBOX_LIST', ['Easy', 'Race']),
      { ...field('name', 'Company Name', 'TEXT'), id: 'companyName', ...ofCompanies('name') },
      { ...field('email', 'Email', 'EMAIL'), id: 'companyEmail', ...ofCompanies('email') },
    ],
    objectRecords: [
      program('programHalfMarathon1', 'Half marathon in twelve weeks'),
      program('programFirst10K00001', 'First 10K'),
    ],
    associations: [
      association(
        'associationProgram01',
        'program_member',
        [programs, 'Program'],
        ['contact', 'Member'],
      ),
      association(
        'associationCoach0001',
        'coach_athlete',
        ['contact', 'Coach'],
        ['contact', 'Athlete'],
      ),
      association(
        'associationBusiness1',
        'contact_business',
        ['contact', 'Employee'],
        ['business', 'Employer'],
        'SYSTEM_DEFINED',
      ),
    ],
    relations: [
      {
        id: 'relationAdaProgram01',
        locationId,
        associationId: 'associationProgram01',
        firstRecordId: 'programHalfMarathon1',
        firstObjectKey: programs,
        secondRecordId: 'contactAdaByron00001',
        secondObjectKey: 'contact',
      },
    ],
  };
};
