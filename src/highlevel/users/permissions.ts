/** What a user may do in the sub-accounts: https://marketplace.gohighlevel.com/docs/ghl/users/create-user */
export const PERMISSIONS = {
  dashboardStatsEnabled: 'Dashboard Statistics',
  contactsEnabled: 'Contacts',
  conversationsEnabled: 'Conversations',
  appointmentsEnabled: 'Appointments',
  opportunitiesEnabled: 'Opportunities',
  leadValueEnabled: 'Lead Value',
  tagsEnabled: 'Tags',
  phoneCallEnabled: 'Phone Calls',
  bulkRequestsEnabled: 'Bulk Requests',
  campaignsEnabled: 'Campaigns',
  campaignsReadOnly: 'Campaigns (Read Only)',
  workflowsEnabled: 'Workflows',
  workflowsReadOnly: 'Workflows (Read Only)',
  triggersEnabled: 'Triggers',
  funnelsEnabled: 'Funnels',
  websitesEnabled: 'Websites',
  bloggingEnabled: 'Blogs',
  membershipEnabled: 'Memberships',
  communitiesEnabled: 'Communities',
  marketingEnabled: 'Marketing',
  socialPlanner: 'Social Planner',
  affiliateManagerEnabled: 'Affiliate Manager',
  contentAiEnabled: 'Content AI',
  botService: 'Bot Service',
  reviewsEnabled: 'Reviews',
  onlineListingsEnabled: 'Online Listings',
  paymentsEnabled: 'Payments',
  invoiceEnabled: 'Invoices',
  recordPaymentEnabled: 'Record Payments',
  refundsEnabled: 'Refunds',
  cancelSubscriptionEnabled: 'Cancel Subscriptions',
  exportPaymentsEnabled: 'Export Payments',
  adwordsReportingEnabled: 'Google Ads Reports',
  facebookAdsReportingEnabled: 'Facebook Ads Reports',
  attributionsReportingEnabled: 'Attribution Reports',
  agentReportingEnabled: 'Agent Reports',
  settingsEnabled: 'Settings',
  assignedDataOnly: 'Assigned Data Only',
};

/** Detailed permissions, by HighLevel's names; newer ones can be typed. */
export const SCOPES = `
  campaigns.readonly campaigns.write calendars.readonly calendars.write calendars/events.write
  calendars/groups.write contacts.write contacts/bulkActions.write workflows.readonly
  workflows.write triggers.write funnels.write forms.write surveys.write quizzes.write
  websites.write medias.readonly medias.write opportunities.write opportunities/leadValue.readonly
  opportunities/bulkActions.write reporting/phone.readonly reporting/adwords.readonly
  reporting/facebookAds.readonly reporting/attributions.readonly reporting/reports.readonly
  reporting/reports.write reporting/agent.readonly reporting/stats.export
  prospecting/auditReport.write prospecting/reports.readonly prospecting.readonly prospecting.write
  payments.write payments/records.write payments/orders.readonly payments/orders.export
  payments/orders.import payments/orders.collectPayment payments/subscriptions.readonly
  payments/subscriptions.write payments/subscriptions.update payments/subscriptions.export
  payments/subscriptions.pauseResumeCancel payments/subscriptions.sharePaymentMethod
  payments/transactions.readonly payments/transactions.export payments/transactions.import
  payments/transactions.refund payments/transactions.viewReceipts payments/taxesSettings.readonly
  payments/taxesSettings.updateInclusiveExclusive payments/taxesSettings.manageRates
  payments/taxesSettings.configureAutomatic payments/settings.readonly payments/settings.write
  payments/settings.configureReceipt payments/settings.configureSubscription products.readonly
  products.write products.delete products.duplicate products.bulkActions invoices.readonly
  invoices.write invoices/schedule.readonly invoices/schedule.write invoices/template.readonly
  invoices/template.write reputation/review.write reputation/listing.write
  reputation/reviewsAIAgents.write reputation/gbp.write conversations.readonly conversations.write
  conversations/message.readonly conversations/message.write contentAI.write
  dashboard/stats.readonly locations/tags.readonly locations/tags.write marketing.write
  marketing/affiliate.write eliza.write settings.write socialplanner/post.readonly
  socialplanner/post.write socialplanner/account.readonly socialplanner/account.write
  socialplanner/category.readonly socialplanner/category.write socialplanner/csv.readonly
  socialplanner/csv.write socialplanner/group.write socialplanner/hashtag.readonly
  socialplanner/hashtag.write socialplanner/oauth.readonly socialplanner/oauth.write
  socialplanner/recurring.readonly socialplanner/recurring.write socialplanner/review.readonly
  socialplanner/review.write socialplanner/rss.readonly socialplanner/rss.write
  socialplanner/search.readonly socialplanner/setting.readonly socialplanner/setting.write
  socialplanner/stat.readonly socialplanner/tag.readonly socialplanner/tag.write
  socialplanner/filters.readonly socialplanner/medias.readonly socialplanner/medias.write
  socialplanner/watermarks.readonly socialplanner/watermarks.write socialplanner/metatag.readonly
  socialplanner/facebook.readonly socialplanner/linkedin.readonly socialplanner/twitter.readonly
  socialplanner/notification.readonly socialplanner/notification.write
  socialplanner/snapshot.readonly socialplanner/snapshot.write blogs.write membership.write
  communities.write gokollab.write certificates.readonly certificates.write adPublishing.readonly
  adPublishing.write private-integration-location.readonly private-integration-location.write
  private-integration-company.readonly private-integration-company.write
  native-integrations.readonly native-integrations.write wordpress.read wordpress.write
  custom-menu-link.write qrcodes.write users/team-management.readonly users/team-management.write
  loginas.write users-sso-login-management.readonly users-sso-login-management.write
  sso-config.write snapshots/api.readonly snapshots/api.create snapshots/api.edit
  snapshots/api.push snapshots/api.refresh snapshots/api.share snapshots/api.delete
  internaltools.location-transfer.readonly internaltools.location-transfer.write
  affiliateportal.readonly affiliateportal.write companies.write internaltools.billing.readonly
  internaltools.billing.write internaltools.billing-common.readonly
  internaltools.billing-common.write voice-ai-agents.readonly voice-ai-agents.write
  voice-ai-common.readonly voice-ai-common.write voice-ai-agent-goals.readonly
  voice-ai-agent-goals.write voice-ai-dashboard.readonly agency/launchpad.readonly
  agency/launchpad.write launchpad/location.readonly launchpad/location.write text-ai-agents.write
  text-ai-agent-goals.readonly text-ai-agent-goals.write text-ai-agent-training.write
  text-ai-agents-dashboard.readonly locations.create locations.delete locations.export.list
  locations.features-limits.manage locations.pause-resume locations.agency-subaccounts.manage
  locations.billing.manage locations.details.manage audit-logs.readonly audit-logs.export
`
  .trim()
  .split(/\s+/);
