import { createContext } from 'react'

/** Whether letters and digits do something in the table: all but those who have turned them off. */
export const SingleKeysContext = createContext(true)
