export { createZmsClient, type ZmsOptions } from './create-zms-client.ts';
