/** What a scope is about, as the list of permissions says it where a HighLevel user allows an app or a private integration. */
const ABOUT: Record<string, string> = {
  associations: 'Associations',
  'associations/relation': 'Associations Relation',
  'blogs/author': 'Blog Authors',
  'blogs/category': 'Blog Categories',
  'blogs/check-slug': 'Blog Slugs',
  'blogs/list': 'Blogs',
  'blogs/post': 'Blog Posts',
  'blogs/post-update': 'Blog Posts',
  'blogs/posts': 'Blog Posts',
  businesses: 'Businesses',
  calendars: 'Calendars',
  'calendars/events': 'Calendar Events',
  'calendars/groups': 'Calendar Groups',
  'calendars/resources': 'Calendar Resources',
  campaigns: 'Campaigns',
  companies: 'Companies',
  contacts: 'Contacts',
  conversations: 'Conversations',
  'conversations/livechat': 'Conversation Live Chat',
  'conversations/message': 'Conversation Messages',
  'documents_contracts/list': 'Documents and Contracts',
  'documents_contracts/sendlink': 'Document and Contract Links',
  'documents_contracts_templates/list': 'Document Templates',
  'documents_contracts_templates/sendlink': 'Document Template Links',
  'emails/builder': 'Email Builder',
  'emails/schedule': 'Email Schedules',
  forms: 'Forms',
  'funnels/funnel': 'Funnels',
  'funnels/redirect': 'Funnel Redirects',
  invoices: 'Invoices',
  'invoices/estimate': 'Invoice Estimates',
  links: 'Links',
  locations: 'Locations',
  'locations/customFields': 'Custom Fields',
  'locations/customValues': 'Custom Values',
  'locations/tags': 'Tags',
  'locations/tasks': 'Location Tasks',
  'locations/templates': 'Templates',
  oauth: 'OAuth',
  medias: 'Medias',
  'objects/record': 'Objects Record',
  'objects/schema': 'Objects Schema',
  opportunities: 'Opportunities',
  'payments/coupons': 'Payment Coupons',
  'payments/orders': 'Payment Orders',
  'payments/subscriptions': 'Payment Subscriptions',
  'payments/transactions': 'Payment Transactions',
  phonenumbers: 'Phone Numbers',
  'recurring-tasks': 'Recurring Tasks',
  products: 'Products',
  'products/collection': 'Product Collections',
  'products/prices': 'Product Prices',
  snapshots: 'Snapshots',
  'socialplanner/account': 'Social Planner Accounts',
  'socialplanner/category': 'Social Planner Categories',
  'socialplanner/post': 'Social Planner Posts',
  'socialplanner/tag': 'Social Planner Tags',
  surveys: 'Surveys',
  users: 'Users',
  'voice-ai-agents': 'Voice AI Agents',
  'voice-ai-dashboard': 'Voice AI Dashboard',
  workflows: 'Workflows',
};

/** HighLevel's words for a scope: “View Contacts” for `contacts.readonly`. https://marketplace.gohighlevel.com/docs/other/mcp/index.html */
export function permissionOf(scope: string): string {
  const [, resource = '', access] = /^(.+)\.(readonly|read|write)$/.exec(scope) ?? [];
  return ABOUT[resource] ? `${access === 'write' ? 'Edit' : 'View'} ${ABOUT[resource]}` : scope;
}

/** Parts of HighLevel by the first word of their scopes, where {@link ABOUT} has another name for it or none. */
const AREAS: Record<string, string> = {
  blogs: 'Blogs',
  documents_contracts: 'Documents',
  documents_contracts_templates: 'Documents',
  emails: 'Emails',
  funnels: 'Funnels',
  links: 'Trigger Links',
  medias: 'Media',
  objects: 'Objects',
  oauth: 'Tokens of Sub-Accounts',
  payments: 'Payments',
  'recurring-tasks': 'Tasks',
  socialplanner: 'Social Planner',
  'voice-ai-agents': 'Voice AI',
  'voice-ai-dashboard': 'Voice AI',
};

/** Scopes that no sub-account can allow. */
export const isOfAgencies = (scope: string): boolean =>
  /^(companies|oauth|snapshots)\.|^locations\.write$/.test(scope);

/** What scopes open, in a few words: “view and edit Contacts, Calendars; view Invoices”. */
export function areasOf(scopes: readonly string[]): string {
  const edits = new Map<string, boolean>();
  for (const scope of scopes) {
    const [part = scope] = scope.split(/[/.]/);
    const area = AREAS[part] ?? ABOUT[part] ?? part;
    edits.set(area, edits.get(area) || scope.endsWith('.write'));
  }
  const listed = (isEdited: boolean) =>
    [...edits]
      .filter(([, edited]) => edited === isEdited)
      .map(([area]) => area)
      .join(', ');
  return [
    ['view and edit', listed(true)],
    ['view', listed(false)],
  ]
    .filter(([, areas]) => areas)
    .map(([what, areas]) => `${what} ${areas}`)
    .join('; ');
}
