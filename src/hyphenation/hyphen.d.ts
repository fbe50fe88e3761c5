declare module 'hyphen/*/index.js' {
  const hyphen: {
    readonly hyphenateSync: (
      text: string,
      options?: { readonly hyphenChar?: string; readonly minWordLength?: number },
    ) => string
  }
  export default hyphen
}
