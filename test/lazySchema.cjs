/**
 * Zapier's core loads the schema of app definitions with itself, a third of the work of loading the app,
 * and only its command `validate` asks for it. This stands in for the package and loads it then (jest.config.json).
 */
module.exports = {
  get validateAppDefinition() {
    return globalThis.requireNatively('node_modules/zapier-platform-schema').validateAppDefinition;
  },
};
