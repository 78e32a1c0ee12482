import type { NoticeMessages } from './de.ts';

export const messages: NoticeMessages = {
  notice: 'Nachricht auf diesem Gerät',
  pageOnly: 'Die Nachricht kommt nur, wenn diese Seite offen bleibt. Sie dürfen aber etwas anderes ansehen.',
  pushed:
    'Die Nachricht kommt auch, wenn diese Seite zu ist. Die Firma von Ihrem Browser bringt die Nachricht. Die Firma kann die Nachricht nicht lesen.',
  blocked:
    'Nachrichten sind für diese Seite gesperrt. Das können Sie ändern. Gehen Sie dafür in die Einstellungen von Ihrem Browser.',
  unable: 'Ihr Browser kann keine Nachrichten zeigen. Bitte lassen Sie diese Seite offen.',
  homeScreenFirst:
    'Legen Sie diese Seite zuerst auf den Home-Bild·schirm. Tippen Sie auf „Teilen“. Tippen Sie dann auf „Zum Home-Bildschirm“. Öffnen Sie die Seite dann von dort.',
};
