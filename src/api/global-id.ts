import { badInput } from './errors.ts'

/** A global id is the type's name and the row's id; callers treat it as opaque. */
export function encodeGlobalId(typename: string, id: string | number | bigint): string {
  return Buffer.from(`${typename}:${id}`).toString('base64url')
}

// Types that have ids of their own; see `builder.node` in the domains.
const nodeTypes = ['Article', 'Section', 'Person', 'Office', 'Meeting', 'Participation', 'Report'] as const
export type NodeType = (typeof nodeTypes)[number]
const isNodeType = (name: string): boolean => (nodeTypes as readonly string[]).includes(name)

/** @throws HuiwuError `BAD_USER_INPUT` if it is none of ours */
export function decodeGlobalId(globalId: string): { typename: string; id: string } {
  const match = /^([A-Z][A-Za-z]*):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u.exec(
    Buffer.from(globalId, 'base64url').toString('utf8'),
  )
  const [, typename, id] = match ?? []
  if (typename === undefined || id === undefined || !isNodeType(typename))
    throw badInput('id', globalId, 'give an id that this API returned')
  return { typename, id }
}

/**
 * The row that an id argument names.
 * @param field where the id was given, for the message
 * @throws HuiwuError `BAD_USER_INPUT` if it is none of ours, or names something of another type
 */
export function rowId(field: string, type: NodeType, globalId: string): string {
  const { typename, id } = decodeGlobalId(globalId)
  if (typename !== type) {
    throw badInput(field, globalId, `this is the id of a ${typename}; give that of a ${type}`)
  }
  return id
}
