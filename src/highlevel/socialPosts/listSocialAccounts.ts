import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { read } from '../service.ts';
import { socialAccountList } from './lists.ts';
import { socialAccount } from './schema.ts';

export const listSocialAccounts = read({
  ...socialAccountList,
  key: 'list_social_accounts',
  noun: 'Social Account',
  label: 'List Social Accounts',
  triggers: 'Triggers when a social account is connected (or changes, if selected).',
  finds: 'Finds the accounts of social networks that the sub-account has connected.',
  input: () => ({}),
  searchInput: nameField,
  searchFilter: nameContains,
  output: socialAccount,
});
