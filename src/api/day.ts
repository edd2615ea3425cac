import { firstDay } from '../text/edtf.ts'

/** Whether a text is a calendar day `YYYY-MM-DD` that exists, from the year 1 on: Postgres knows no year 0. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && !text.startsWith('0000') && firstDay(text) === text
