/** The product's one name; it may still change, and then only here. */
const productName = 'Medspil'

/** Written into project files, for people who wonder where a file came from. */
export const appVersion = `${productName} 1`
