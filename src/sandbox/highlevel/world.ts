import { randomBytes } from 'node:crypto';
import type { Grants } from './grants.ts';

export type DndStatus = 'active' | 'inactive' | 'permanent';
export type DndChannel = 'Call' | 'Email' | 'SMS' | 'WhatsApp' | 'GMB' | 'FB';
export type DndSettings = Partial<
  Record<DndChannel, { status: DndStatus; message?: string; code?: string }>
>;

export type Company = {
  id: string;
  name: string;
  email: string;
  phone: string;
  website: string;
  address: string;
  city: string;
  state: string;
  country: string;
  postalCode: string;
  timezone: string;
};

export type Location = Company & {
  companyId: string;
  firstName: string;
  lastName: string;
  settings: {
    allowDuplicateContact: boolean;
    allowDuplicateOpportunity: boolean;
    allowFacebookNameMerge: boolean;
    disableContactTimezone: boolean;
  };
};

export type User = {
  id: string;
  companyId: string;
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  type: 'agency' | 'account';
  role: 'admin' | 'user';
  locationIds: string[];
};

/** The data types of custom fields, in the vendor's spelling. */
export const dataTypes = [
  'TEXT',
  'LARGE_TEXT',
  'NUMERICAL',
  'MONETORY',
  'PHONE',
  'SINGLE_OPTIONS',
  'RADIO',
  'MULTIPLE_OPTIONS',
  'CHECKBOX',
  'DATE',
  'TEXTBOX_LIST',
  'FILE_UPLOAD',
] as const;
export type DataType = (typeof dataTypes)[number];

export type CustomField = {
  id: string;
  locationId: string;
  model: 'contact' | 'opportunity';
  name: string;
  fieldKey: string;
  placeholder: string;
  dataType: DataType;
  position: number;
  picklistOptions: string[];
  isAllowedCustomOption: boolean;
  isMultiFileAllowed: boolean;
  maxFileLimit: number;
};

export type CustomFieldValue = { id: string; value: unknown };

export type Contact = {
  id: string;
  locationId: string;
  firstName?: string;
  lastName?: string;
  email?: string;
  additionalEmails: string[];
  phone?: string;
  additionalPhones: string[];
  companyName?: string;
  address1?: string;
  city?: string;
  state?: string;
  country?: string;
  postalCode?: string;
  website?: string;
  timezone?: string;
  gender?: string;
  /** YYYY-MM-DD */
  dateOfBirth?: string;
  source?: string;
  type: string;
  assignedTo?: string;
  followers: string[];
  businessId?: string;
  tags: string[];
  customFields: CustomFieldValue[];
  dnd: boolean;
  dndSettings: DndSettings;
  inboundDndSettings?: { all?: { status: 'active' | 'inactive'; message?: string } };
  dateAdded: string;
  dateUpdated: string;
};

export type Note = {
  id: string;
  contactId: string;
  body: string;
  userId?: string;
  title?: string;
  color?: string;
  pinned: boolean;
  dateAdded: string;
};

export type Task = {
  id: string;
  contactId: string;
  title: string;
  body?: string;
  assignedTo?: string;
  dueDate: string;
  completed: boolean;
};

export type Appointment = {
  id: string;
  locationId: string;
  contactId: string;
  calendarId: string;
  title: string;
  assignedUserId: string;
  notes: string;
  address: string;
  appointmentStatus: string;
  /** ISO 8601 UTC */
  startTime: string;
  endTime: string;
  dateAdded: string;
  dateUpdated: string;
};

export type Tag = { id: string; locationId: string; name: string };

export type Business = {
  id: string;
  locationId: string;
  name: string;
  phone: string;
  email: string;
  website: string;
  address: string;
  city: string;
  state: string;
  postalCode: string;
  country: string;
  createdAt: string;
  updatedAt: string;
};

export type Campaign = { id: string; locationId: string; name: string; status: string };

/** The marketplace app that is being tested. */
export type MarketplaceApp = { appId: string; clientId: string; clientSecret: string };

/** Everything the HighLevel sandbox knows; plain data, for tests to read and change. */
export type HighLevelState = {
  app: MarketplaceApp;
  company: Company;
  locations: Location[];
  users: User[];
  contacts: Contact[];
  notes: Note[];
  tasks: Task[];
  appointments: Appointment[];
  tags: Tag[];
  customFields: CustomField[];
  businesses: Business[];
  campaigns: Campaign[];
  campaignMembers: { campaignId: string; contactId: string }[];
  grants: Grants;
};

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** An id in the vendor's form: 20 letters and digits. */
export const newId = (): string =>
  Array.from(randomBytes(20), (byte) => alphabet[byte % alphabet.length]).join('');
