import { randomBytes } from 'node:crypto';
import type { CalendarState } from './calendarWorld.ts';
import type { EmailState } from './emailWorld.ts';
import type { FunnelState } from './funnelWorld.ts';
import type { Grants } from './grants.ts';
import type { ServiceState } from './serviceWorld.ts';
import type { ShopState } from './shopWorld.ts';
import type { SocialState } from './socialWorld.ts';
import type { VoiceState } from './voiceWorld.ts';

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
  /** Links by the network's name in the API */
  social?: Record<string, string>;
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
  permissions?: Record<string, boolean>;
  scopes?: string[];
  scopesAssignedToOnly?: string[];
  profilePhoto?: string;
  platformLanguage?: string;
  twilioPhone?: Record<string, string>;
  deleted?: boolean;
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
  /** Texts; `{ id, label }` for the boxes of a list. */
  picklistOptions: (string | { id: string; label: string })[];
  isAllowedCustomOption: boolean;
  isMultiFileAllowed: boolean;
  acceptedFormat?: string[];
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
  /** Only the search of all tasks shows when a task was added and changed */
  dateAdded: string;
  dateUpdated: string;
};

/** A task that is created again and again. */
export type RecurringTask = {
  id: string;
  locationId: string;
  title: string;
  description: string;
  contactId?: string;
  assignedTo?: string;
  rruleOptions: Record<string, unknown>;
  totalOccurrence: number;
  deleted: boolean;
  createdAt: string;
  updatedAt: string;
};

/** A document or contract that contacts sign. */
export type Document = {
  _id: string;
  documentId: string;
  locationId: string;
  name: string;
  type: string;
  deleted: boolean;
  isExpired: boolean;
  documentRevision: number;
  fillableFields: unknown[];
  grandTotal: { amount: number; currency: string };
  locale: string;
  status: ('draft' | 'sent' | 'viewed' | 'completed' | 'accepted')[];
  paymentStatus: ('waiting_for_payment' | 'paid' | 'no_payment')[];
  recipients: {
    id: string;
    contactName: string;
    email: string;
    role: 'user' | 'signer';
    hasCompleted: boolean;
    isPrimary: boolean;
    signingOrder: number;
    signedDate?: string;
  }[];
  links: unknown[];
  createdAt: string;
  updatedAt: string;
};

/** What documents are made from. */
export type DocumentTemplate = {
  _id: string;
  deleted: boolean;
  version: number;
  name: string;
  locationId: string;
  type: 'proposal' | 'estimate' | 'contentLibrary';
  updatedBy: string;
  isPublicDocument: boolean;
  createdAt: string;
  updatedAt: string;
};

/** What invoices, orders, transactions and subscriptions have in common */
type Paid = {
  _id: string;
  altId: string;
  altType: 'location';
  currency: string;
  liveMode: boolean;
  createdAt: string;
  updatedAt: string;
};

export type Invoice = Paid & {
  status: 'draft' | 'sent' | 'payment_processing' | 'paid' | 'void' | 'partially_paid';
  name: string;
  title: string;
  invoiceNumber: string;
  businessDetails: unknown;
  contactDetails: { id: string; name: string; email: string; phoneNo: string };
  /** Days: `2023-01-01` */
  issueDate: string;
  dueDate: string;
  invoiceItems: { _id: string; name: string; qty: number; amount: number; currency: string }[];
  total: number;
  amountPaid: number;
  amountDue: number;
  totalSummary: { subTotal: number; discount: number; tax: number };
};

type Bought = Paid & {
  contactId: string;
  contactName: string;
  contactEmail: string;
  amount: number;
  status: string;
};

export type Order = Bought & {
  subtotal: number;
  discount: number;
  totalProducts: number;
  sourceType: string;
  sourceName: string;
  sourceId: string;
  fulfillmentStatus: string;
};

/** What a transaction or a subscription is for */
type Sourced = {
  entityType: string;
  entityId: string;
  entitySourceType: string;
  entitySourceName: string;
  entitySourceId: string;
  subscriptionId?: string;
  paymentProviderType: string;
};

export type Transaction = Bought & Sourced & { amountRefunded: number; fulfilledAt: string };

export type Subscription = Bought & Sourced;

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
  description?: string;
  meetingLocationType?: string;
  rrule?: string;
  /** ISO 8601 UTC */
  startTime: string;
  endTime: string;
  dateAdded: string;
  dateUpdated: string;
};

export type Tag = { id: string; locationId: string; name: string };

/** A link in messages that starts workflows when it is clicked. */
export type TriggerLink = {
  id: string;
  locationId: string;
  name: string;
  redirectTo: string;
  fieldKey: string;
};

/** A file or a folder of the media library. */
export type Media = {
  _id: string;
  altId: string;
  altType: 'location';
  type: 'file' | 'folder';
  name: string;
  url?: string;
  contentType?: string;
  size?: number;
  parentId?: string;
  createdAt: string;
  updatedAt: string;
};

export type Business = {
  id: string;
  locationId: string;
  name: string;
  phone?: string;
  email?: string;
  website?: string;
  address?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  country?: string;
  description?: string;
  createdAt: string;
  updatedAt: string;
};

export type Stage = { id: string; name: string; position: number };

export type Pipeline = {
  id: string;
  locationId: string;
  name: string;
  stages: Stage[];
  showInFunnel: boolean;
  showInPieChart: boolean;
  colorRenderMode: 'dot' | 'bg-tint' | 'none';
};

export const opportunityStatuses = ['open', 'won', 'lost', 'abandoned'] as const;

export type Opportunity = {
  id: string;
  locationId: string;
  contactId: string;
  name: string;
  monetaryValue?: number;
  pipelineId: string;
  pipelineStageId: string;
  assignedTo?: string;
  /** `all` is in the vendor's list, though only a search can mean it. */
  status: (typeof opportunityStatuses)[number] | 'all';
  source?: string;
  lostReasonId?: string;
  followers: string[];
  customFields: CustomFieldValue[];
  createdAt: string;
  updatedAt: string;
  lastActionDate: string;
  lastStatusChangeAt: string;
  lastStageChangeAt: string;
};

export type LostReason = {
  id: string;
  locationId: string;
  name: string;
  createdAt: string;
  updatedAt: string;
};

export type Workflow = {
  id: string;
  locationId: string;
  name: string;
  status: string;
  version: number;
  createdAt: string;
  updatedAt: string;
};

export type Snapshot = { id: string; name: string; type: 'own' | 'imported' };

export type Campaign = { id: string; locationId: string; name: string; status: string };

/** A custom field of an object. */
export type ObjectField = {
  id: string;
  locationId: string;
  objectKey: string;
  /** `custom_objects.programs.level` */
  fieldKey: string;
  name: string;
  dataType: DataType | 'EMAIL';
  options: { key: string; label: string }[];
  parentId: string;
  showInForms: boolean;
  dateAdded: string;
  dateUpdated: string;
};

/** A folder of the custom fields of an object. */
export type FieldFolder = { id: string; objectKey: string; locationId: string; name: string };

/** A kind of record: contacts and the like (`standard`), or a custom object. */
export type ObjectSchema = {
  id: string;
  standard: boolean;
  key: string;
  labels: { singular: string; plural: string };
  description: string;
  locationId: string;
  primaryDisplayProperty: string;
  dateAdded: string;
  dateUpdated: string;
};

export type ObjectRecord = {
  id: string;
  locationId: string;
  objectKey: string;
  objectId: string;
  owner: string[];
  followers: string[];
  properties: Record<string, unknown>;
  createdAt: string;
  updatedAt: string;
};

/** A kind of link between the records of two objects. */
export type Association = {
  id: string;
  locationId: string;
  key: string;
  firstObjectLabel: string;
  firstObjectKey: string;
  secondObjectLabel: string;
  secondObjectKey: string;
  associationType: 'USER_DEFINED' | 'SYSTEM_DEFINED';
};

/** A link between two records. */
export type Relation = {
  id: string;
  locationId: string;
  associationId: string;
  firstRecordId: string;
  firstObjectKey: string;
  secondRecordId: string;
  secondObjectKey: string;
};

export type Blog = { _id: string; locationId: string; name: string };

export type BlogAuthor = Blog & { canonicalLink: string; updatedAt: string };

export type BlogCategory = Omit<BlogAuthor, 'name'> & { label: string; urlSlug: string };

export type BlogPost = {
  _id: string;
  locationId: string;
  blogId: string;
  title: string;
  description: string;
  rawHTML: string;
  status: 'DRAFT' | 'PUBLISHED' | 'SCHEDULED' | 'ARCHIVED';
  archived: boolean;
  urlSlug: string;
  canonicalLink?: string;
  author: string;
  categories: string[];
  tags: string[];
  imageUrl: string;
  imageAltText: string;
  publishedAt: string;
  updatedAt: string;
};

export type Conversation = {
  id: string;
  locationId: string;
  contactId: string;
  /** 1 phone, 2 e-mail, 3 Facebook Messenger, 4 review, 5 group SMS */
  type: number;
  unreadCount: number;
  starred: boolean;
  inbox: boolean;
  deleted: boolean;
  assignedTo?: string;
  followers: string[];
  dateAdded: string;
  dateUpdated: string;
};

export type Message = {
  id: string;
  locationId: string;
  contactId: string;
  conversationId: string;
  type: number;
  messageType: string;
  body?: string;
  direction: 'inbound' | 'outbound';
  status: string;
  contentType: string;
  attachments: string[];
  /** When it is to be sent, in seconds; the vendor does not tell */
  scheduledFor?: number;
  meta?: { callDuration?: string; callStatus?: string; email?: { messageIds: string[] } };
  source: string;
  userId?: string;
  dateAdded: string;
  dateUpdated: string;
};

export type EmailMessage = {
  id: string;
  threadId: string;
  locationId: string;
  contactId: string;
  conversationId: string;
  dateAdded: string;
  subject: string;
  body: string;
  direction: 'inbound' | 'outbound';
  status: string;
  contentType: string;
  attachments: string[];
  provider: string;
  from: string;
  to: string[];
};

/** A custom value: a text that messages and pages merge in by its key. */
export type MergeValue = {
  id: string;
  locationId: string;
  name: string;
  fieldKey: string;
  value: string;
};

export type MessageTemplate = {
  id: string;
  locationId: string;
  name: string;
  type: 'sms' | 'email' | 'whatsapp';
  template: { body?: string; subject?: string; html?: string; attachments: string[] };
  dateAdded: string;
};

export type PhoneNumber = {
  locationId: string;
  phoneNumber: string;
  friendlyName: string;
  sid: string;
  countryCode: string;
  capabilities: { voice: boolean; sms: boolean; mms: boolean; fax: boolean };
  type: 'local' | 'toll-free' | 'mobile' | 'national';
  isDefaultNumber: boolean;
};

export type Sentence = {
  mediaChannel: number;
  sentenceIndex: number;
  startTime: number;
  endTime: number;
  transcript: string;
  confidence: number;
};

/** What was kept of a call: the sound and what was said. */
export type CallRecord = {
  messageId: string;
  /** Base64 */
  wav?: string;
  sentences?: Sentence[];
};

/** A form, or a survey. */
export type Form = { id: string; locationId: string; name: string };

/** What somebody filled in; `others` holds the answers by the fields' names and IDs. */
export type Submission = {
  id: string;
  locationId: string;
  contactId: string;
  createdAt: string;
  formId?: string;
  surveyId?: string;
  name: string;
  email: string;
  others: { phone?: string; fieldsOriSequance: string[]; [field: string]: unknown };
};

/** The marketplace app that is being tested. */
export type MarketplaceApp = { appId: string; clientId: string; clientSecret: string };

type Parts = CalendarState &
  EmailState &
  FunnelState &
  ServiceState &
  ShopState &
  SocialState &
  VoiceState;

/** Everything the HighLevel sandbox knows; plain data, for tests to read and change. */
export type HighLevelState = Parts & {
  app: MarketplaceApp;
  company: Company;
  locations: Location[];
  users: User[];
  contacts: Contact[];
  notes: Note[];
  tasks: Task[];
  recurringTasks: RecurringTask[];
  documents: Document[];
  documentTemplates: DocumentTemplate[];
  invoices: Invoice[];
  orders: Order[];
  transactions: Transaction[];
  subscriptions: Subscription[];
  appointments: Appointment[];
  tags: Tag[];
  customFields: CustomField[];
  businesses: Business[];
  campaigns: Campaign[];
  campaignMembers: { campaignId: string; contactId: string }[];
  conversations: Conversation[];
  messages: Message[];
  emails: EmailMessage[];
  /** IDs of the channels that the app itself brings along */
  conversationProviders: string[];
  calls: CallRecord[];
  forms: Form[];
  surveys: Form[];
  submissions: Submission[];
  links: TriggerLink[];
  mergeValues: MergeValue[];
  media: Media[];
  templates: MessageTemplate[];
  phoneNumbers: PhoneNumber[];
  /** What the typing indicators of live chats show */
  typing: { conversationId: string; visitorId: string; isTyping: boolean }[];
  pipelines: Pipeline[];
  opportunities: Opportunity[];
  lostReasons: LostReason[];
  workflows: Workflow[];
  workflowMembers: { workflowId: string; contactId: string; eventStartTime?: string }[];
  snapshots: Snapshot[];
  objects: ObjectSchema[];
  fieldFolders: FieldFolder[];
  objectFields: ObjectField[];
  objectRecords: ObjectRecord[];
  associations: Association[];
  relations: Relation[];
  blogs: Blog[];
  blogAuthors: BlogAuthor[];
  blogCategories: BlogCategory[];
  blogPosts: BlogPost[];
  grants: Grants;
};

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** An id in the vendor's form: 20 letters and digits. */
export const newId = (): string =>
  Array.from(randomBytes(20), (byte) => alphabet[byte % alphabet.length]).join('');
