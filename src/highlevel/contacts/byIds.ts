/** Request values with which a search lists contacts by their IDs: https://marketplace.gohighlevel.com/docs/ghl/contacts/search-contacts-advanced */
export const byIds = (ids: readonly string[]) => ({
  filters: [{ group: 'OR', filters: ids.map((value) => ({ field: 'id', operator: 'eq', value })) }],
});
