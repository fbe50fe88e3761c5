/** Whether the page is a file on this computer rather than a page of a web server. */
export const isLocalFile = (): boolean => window.location.protocol === 'file:'

/** Whether its addresses open on this computer alone, so that no link or code of it is of use to others. */
export const isHereOnly = (): boolean =>
  isLocalFile() || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(window.location.hostname)
