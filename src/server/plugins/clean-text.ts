/** Whether a text can be stored and compared: no U+0000 (the database refuses it), no half of a surrogate pair. */
export function isCleanText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}

/** Where in a JSON value the first text or key stands that is not clean; null if there is none. Any depth, no recursion. */
export function pathOfUncleanText(value: unknown): string[] | null {
  const open: { value: unknown; path: string[] }[] = [{ value, path: [] }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: current, path } = next
    if (typeof current === 'string' && !isCleanText(current)) return path
    if (typeof current !== 'object' || current === null) continue
    for (const [key, child] of Object.entries(current)) {
      if (!isCleanText(key)) return path
      if (typeof child === 'string' || typeof child === 'object') open.push({ value: child, path: [...path, key] })
    }
  }
  return null
}
