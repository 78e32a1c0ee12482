import type { NoticeMessages } from './de.ts';

export const messages: NoticeMessages = {
  notice: 'Notification on this device',
  pageOnly: 'It comes as long as this page is open in the background.',
  pushed:
    'It comes even when this page is closed. The maker of your browser delivers it and learns that it comes, but not what it says.',
  blocked: 'Notifications are blocked for this page. You can change this in the settings of your browser.',
  unable: 'This browser cannot show notifications. Please keep this page open.',
  homeScreenFirst:
    'Add this page to your home screen first: tap “Share”, then “Add to Home Screen”. Open the page from there.',
};
