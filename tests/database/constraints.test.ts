import { expect, it } from 'vitest'
import { openDatabase } from '../../src/database/open.ts'
import { freshDatabase, useDatabase } from '../support/database.ts'
import { fillRecord } from '../support/record.ts'

const db = useDatabase((database) => fillRecord(database, 1))

it.each([
  ['a country that is no code', "UPDATE people SET country = 'vn'"],
  ['a name of nothing', "UPDATE people SET name = ''"],
  ['a person merged into itself', 'UPDATE people SET canonical_id = id'],
  ['a meeting in its own frame', 'UPDATE meetings SET parent_id = id'],
  ['days without a date', 'UPDATE meetings SET date = NULL'],
  ['a last day before the first', 'UPDATE meetings SET last_day = first_day - 1'],
  ['evidence of no characters', 'UPDATE evidence SET "end" = start'],
  ['a mention before the text', 'UPDATE mentions SET start = -1'],
  [
    'evidence for a participant that names none',
    "UPDATE evidence SET participation_id = NULL WHERE fact = 'PARTICIPANT'",
  ],
  ['an empty section', "UPDATE sections SET text = ''"],
  [
    'a person twice at one meeting',
    'UPDATE participations SET person_id = (SELECT max(person_id::text)::uuid FROM participations)',
  ],
  ['a tenure that ends first', 'UPDATE tenures SET last_seen = first_seen - 1'],
])('the database itself refuses %s', async (_what, statement) => {
  await expect(db.current.prisma.$executeRawUnsafe(statement)).rejects.toThrow(/constraint/iu)
})

it('gives days as text and instants in UTC, whatever the zone of the process', async () => {
  const [row] = await db.current.query<{ day: string; at: string; many: number }>({
    text: "SELECT '2024-02-29'::date AS day, '2024-02-29 23:30:00+07'::timestamptz AS at, 3::bigint AS many",
    values: [],
  } as never)
  expect(row).toEqual({ day: '2024-02-29', at: '2024-02-29T16:30:00.000Z', many: 3 })
})

it('goes on after a statement that the database refuses, with statements that it has prepared', async () => {
  const { database, drop } = await freshDatabase()
  const ask = () => database.query<{ n: number }>({ text: 'SELECT count(*) AS n FROM people', values: [] } as never)
  expect(await ask()).toEqual([{ n: 0 }])
  await expect(database.query({ text: 'SELECT 1 / 0', values: [] } as never)).rejects.toThrow(/zero/u)
  await expect(
    database.transaction(async (query) => {
      await query({ text: "INSERT INTO outlets (id, name) VALUES (gen_random_uuid(), 'x')", values: [] } as never)
      throw new Error('changed my mind')
    }),
  ).rejects.toThrow('changed my mind')
  expect(await ask()).toEqual([{ n: 0 }])
  expect(await database.prisma.outlet.count()).toBe(0)
  await drop()
})

it('says that the database is away, in a way that a caller can use', async () => {
  const { database, drop } = await freshDatabase()
  if (database.kind === 'embedded') return drop()
  const away = database.query({ text: 'SELECT pg_terminate_backend(pg_backend_pid())', values: [] } as never)
  await expect(away).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
  await database.ping()
  await drop()
})

it('says in one sentence that a server does not answer', async () => {
  await expect(openDatabase({ url: 'postgresql://nobody@127.0.0.1:1/nothing', dataDir: null })).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    message: expect.stringContaining('DATABASE_URL'),
  })
})
