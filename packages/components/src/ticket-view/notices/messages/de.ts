export const messages = {
  notice: 'Mitteilung auf diesem Gerät',
  pageOnly: 'Sie kommt, solange diese Seite im Hintergrund offen ist.',
  pushed:
    'Sie kommt auch, wenn diese Seite geschlossen ist. Der Hersteller Ihres Browsers stellt sie zu. Er erfährt, dass sie kommt, aber nicht, was darin steht.',
  blocked:
    'Mitteilungen sind für diese Seite gesperrt. Sie können das in den Einstellungen Ihres Browsers ändern.',
  unable: 'Dieser Browser kann keine Mitteilungen zeigen. Bitte lassen Sie diese Seite offen.',
  homeScreenFirst:
    'Legen Sie diese Seite zuerst auf den Home-Bildschirm: Tippen Sie auf „Teilen“ und dann auf „Zum Home-Bildschirm“. Öffnen Sie die Seite von dort.',
};

export type NoticeMessages = typeof messages;
