export type EmailTemplate = {
  id: string;
  locationId: string;
  name: string;
  parentId: string;
  templateType: 'html' | 'folder' | 'import' | 'builder' | 'blank';
  builderVersion: '1' | '2';
  version: string;
  isPlainText: boolean;
  archived: boolean;
  previewUrl: string;
  updatedBy: string;
  dateAdded: string;
  lastUpdated: string;
};

export type EmailCampaign = {
  _id: string;
  locationId: string;
  name: string;
  status: string;
  /** How far its emails are; asked for as `emailStatus` and never told */
  sending: string;
  campaignType: string;
  templateId: string;
  templateType: string;
  parentId: string;
  archived: boolean;
  createdAt: string;
  updatedAt: string;
};

/** What is under “Marketing > Emails”. */
export type EmailState = { emailTemplates: EmailTemplate[]; emailCampaigns: EmailCampaign[] };

/** Harbor Gym's reminder in a folder, and the campaign that it is sent with. */
export const emailSeed = (locationId: string, at: (days: number) => string): EmailState => {
  const folder = '67334b231f2fad72406200f1';
  const template = (
    id: string,
    name: string,
    templateType: EmailTemplate['templateType'],
    more: Partial<EmailTemplate> = {},
  ): EmailTemplate => ({
    id,
    locationId,
    name,
    parentId: '',
    templateType,
    builderVersion: '2',
    version: '1',
    isPlainText: false,
    archived: false,
    previewUrl: `https://storage.googleapis.com/msgsndr/${locationId}/previews/${id}`,
    updatedBy: 'Grace Okafor',
    dateAdded: at(-20),
    lastUpdated: at(-10),
    ...more,
  });
  return {
    emailTemplates: [
      template(folder, 'Trials', 'folder'),
      template('67334b231f2fad724062f52b', 'Trial reminder', 'builder', { parentId: folder }),
      template('67334b231f2fad724062f52c', 'Open day', 'html', { lastUpdated: at(-3) }),
    ],
    emailCampaigns: [
      {
        _id: '66e811229245fc0987655901',
        locationId,
        name: 'Spring open day',
        status: 'active',
        sending: 'complete',
        campaignType: 'email',
        templateId: '67334b231f2fad724062f52c',
        templateType: 'html',
        parentId: '',
        archived: false,
        createdAt: at(-3),
        updatedAt: at(-2),
      },
      {
        _id: '66e811229245fc0987655902',
        locationId,
        name: 'Summer challenge',
        status: 'draft',
        sending: 'not-started',
        campaignType: 'email',
        templateId: '67334b231f2fad724062f52b',
        templateType: 'builder',
        parentId: '',
        archived: false,
        createdAt: at(-1),
        updatedAt: at(-1),
      },
    ],
  };
};
