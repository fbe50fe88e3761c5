/** Longer than any word that is meant to be read: browsers take seconds to break one that is kerned. */
export const longWord = /\S{500}/u
