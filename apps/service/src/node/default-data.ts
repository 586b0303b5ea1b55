/** The data folder where no setting names one; in a file of its own, which the entry loads in no time. */
export const DEFAULT_DATA = '.data'
