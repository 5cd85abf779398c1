/**
 * Permissions belong to the partner's application, not to a sign-in; they were requested when it was
 * registered: https://runkeeper.com/developer/healthgraph/registration-authorization
 */
/** What every application may do; nobody can ask for it. */
export const BASIC = ['Basic'] as const;
export const READ = ['Read Health Information'] as const;
export const EDIT = ['Edit Health Information'] as const;
