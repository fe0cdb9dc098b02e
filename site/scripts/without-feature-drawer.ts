import type { Plugin } from 'vite';

const LEFT_OUT = 'feature-notifications-drawer-content';
const EMPTY = '\0gatehouse-no-feature-drawer';

/**
 * Cloudscape's layout can announce the features of the AWS console in a drawer, and brings a drag-and-drop library for
 * the list in it: 30 KB gzipped that the console never shows. The layout is built without that drawer's content.
 */
export function withoutFeatureDrawer(): Plugin {
  let found = false;
  return {
    name: 'gatehouse-without-feature-drawer',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer) {
      if (!importer?.includes('@cloudscape-design/components/app-layout') || !source.includes(LEFT_OUT))
        return null;
      found = true;
      return EMPTY;
    },
    load: (id) =>
      id === EMPTY ? 'export default () => null; export const RuntimeContentPart = () => null;' : null,
    buildEnd() {
      if (!found) this.error(`${LEFT_OUT} is gone from Cloudscape: this plugin can go too`);
    },
  };
}
