/** Whether two spellings of three characters or more differ in one character only, not in the first. */
export function nearSpelling(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3 || a[0] !== b[0]) return false
  let different = 0
  for (let i = 1; i < a.length; i++) if (a[i] !== b[i]) different++
  return different === 1
}
