/** Version of the reading: changes whenever the same source would give other records. */
export const READING = '8';
