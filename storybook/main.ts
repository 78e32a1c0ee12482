import type { StorybookConfig } from '@storybook/web-components-vite';
import { nameLanguageFiles } from '../packages/tooling/src/bundle/language-files.ts';

interface ServerChannel {
  removeAllListeners(event: string): void;
}

interface Configuration extends StorybookConfig {
  experimental_serverChannel(channel: ServerChannel): ServerChannel;
}

/** How Storybook is built. It asks nobody outside for anything: no telemetry, no news, no update check. */
const configuration: Configuration = {
  framework: '@storybook/web-components-vite',
  stories: [
    './welcome.mdx',
    './theming/*.stories.ts',
    './guides/*.mdx',
    '../packages/components/src/**/*.stories.ts',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: ['./public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The switch above hides the news; the development server would fetch them all the same.
  experimental_serverChannel(channel) {
    channel.removeAllListeners('requestWhatsNewData');
    return channel;
  },
  features: { sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  viteFinal: (config) => ({
    ...config,
    // Where the builder's own packages are found.
    root: import.meta.dirname,
    plugins: [{ ...nameLanguageFiles(), enforce: 'pre' }, config.plugins],
    resolve: {
      ...config.resolve,
      // Our packages by their sources, all others as they are shipped; never Lit's development build.
      conditions: ['source', 'browser', 'module', 'import', 'default'],
    },
    build: {
      chunkSizeWarningLimit: 2_000,
      ...config.build,
      // Each catalogue has German at hand and all languages by request, which is no mistake.
      rolldownOptions: { ...config.build?.rolldownOptions, checks: { ineffectiveDynamicImport: false } },
    },
  }),
};

export default configuration;
