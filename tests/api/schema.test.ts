import { readFileSync } from 'node:fs'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  printSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../../src/api/schema.ts'

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))

/** Everything in the schema that a reader meets, by its path, with its description. */
function* documented(): Generator<[path: string, description: string | null | undefined]> {
  for (const type of types) {
    yield [type.name, type.description]
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description]
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description]
      if (!('args' in field)) continue
      for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name})`, argument.description]
    }
  }
}

describe('the schema', () => {
  it('is the committed one; after a change run `npm run build:schema` and commit schema.graphql', () => {
    const committed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')
    expect(`${printSchema(schema)}\n`).toBe(committed)
  })

  it('describes every type, field, argument and enum value', () => {
    const all = [...documented()]
    expect(all.length).toBeGreaterThan(300)
    expect(all.filter(([, description]) => !description?.trim()).map(([path]) => path)).toEqual([])
  })

  it('says what its own scalars are specified by', () => {
    const own = types
      .filter(isScalarType)
      .filter(({ name }) => !['ID', 'String', 'Int', 'Float', 'Boolean'].includes(name))
    expect(own.map(({ name }) => name)).toEqual(['CountryCode', 'Date', 'EDTF'])
    for (const { specifiedByURL } of own) expect(specifiedByURL).toMatch(/^https:/u)
  })

  it('gives every list of unbounded length as a connection with nodes, edges, pageInfo and totalCount', () => {
    const connections = types.filter(isObjectType).filter(({ name }) => name.endsWith('Connection'))
    expect(connections.length).toBeGreaterThan(5)
    for (const type of connections) {
      expect(Object.keys(type.getFields())).toEqual(
        expect.arrayContaining(['nodes', 'edges', 'pageInfo', 'totalCount']),
      )
    }
    for (const type of types.filter(isObjectType)) {
      for (const field of Object.values(type.getFields())) {
        if (!getNamedType(field.type).name.endsWith('Connection')) continue
        expect(field.args.map(({ name }) => name)).toEqual(expect.arrayContaining(['first', 'last', 'after', 'before']))
      }
    }
  })
})
