import type { OfflineMessages } from '#i18n/da/messages.ts'

export const offline: OfflineMessages = {
  fetching: (done, of) =>
    `Medspil is being fetched so that it also works without a network: ${done} of ${of} files have come. Pages you have not opened yet need the network until then.`,
  ready: 'Medspil has been fetched and also works without a network.',
  refused:
    'This browser cannot keep Medspil for use without a network. Keep the page open if your network is poor.',
  newer: {
    text: 'A new version of Medspil is ready.',
    take: 'Change to it',
    taking: 'If you see no change, close Medspil in all windows. Then open it again.',
    held: 'What you wrote last is not saved, so the version was not changed. Save the project as a file, and try again.',
  },
}
