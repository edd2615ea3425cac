import { badInput } from './errors.ts'

/** A global id is the type's name and the row's id; callers treat it as opaque. */
export function encodeGlobalId(typename: string, id: string | number | bigint): string {
  return Buffer.from(`${typename}:${id}`).toString('base64url')
}

/** @throws HuiwuError `BAD_USER_INPUT` if it is none of ours */
export function decodeGlobalId(globalId: string): { typename: string; id: string } {
  const match = /^([A-Z][A-Za-z]*):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u.exec(
    Buffer.from(globalId, 'base64url').toString('utf8'),
  )
  const [, typename, id] = match ?? []
  if (typename === undefined || id === undefined) throw badInput('id', globalId, 'give an id that this API returned')
  return { typename, id }
}
