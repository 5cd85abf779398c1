/** HighLevel's page about an endpoint: `docs('contacts', 'create-task')`. */
export const docs = (section: string, page: string) =>
  `https://marketplace.gohighlevel.com/docs/ghl/${section}/${page}`;
