import { addons } from 'storybook/manager-api';
import { look } from './look.ts';

// Keys belong to the elements: a clerk works without a mouse.
addons.setConfig({ theme: look, ui: { enableShortcuts: false } });
