/**
 * What the reader made of reports that belong to their outlets and so are no part of this project; measured with
 * `npm run accuracy -- --folder DIR`, and written down by hand with the version of the reader.
 */
export const elsewhere = `## On real reports

TO BE FILLED`
