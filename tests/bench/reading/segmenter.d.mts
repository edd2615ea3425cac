/** Cuts a text into words, each with its part of speech; returns how many. */
export function tag(text: string): number
