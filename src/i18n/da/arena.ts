export const arena = {}
