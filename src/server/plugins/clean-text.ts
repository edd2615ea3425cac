/** Whether a text can be stored and compared: no U+0000 (the database refuses it), no half of a surrogate pair. */
export function isCleanText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}

/** A place in a JSON value; linked, so that a value nested a hundred thousand deep costs no more than a flat one. */
interface Place {
  value: unknown
  key: string
  above: Place | null
}

/** Where in a JSON value the first text or key stands that is not clean; null if there is none. Any depth, no recursion. */
export function pathOfUncleanText(root: unknown): string[] | null {
  const open: Place[] = [{ value: root, key: '', above: null }]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value } = place
    if (typeof value === 'string' && !isCleanText(value)) return pathTo(place)
    if (typeof value !== 'object' || value === null) continue
    for (const [key, child] of Object.entries(value)) {
      if (!isCleanText(key)) return pathTo(place)
      if (typeof child === 'string' || typeof child === 'object') open.push({ value: child, key, above: place })
    }
  }
  return null
}

function pathTo(place: Place): string[] {
  const keys: string[] = []
  for (let at = place; at.above !== null; at = at.above) keys.unshift(at.key)
  return keys
}
