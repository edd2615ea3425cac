// PostGraphile as its documentation sets it up: the recommended preset, the filter plugin for ranges of days, its own
// server over node:http. Plain JavaScript, because its package is installed beside this folder only.
import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter'

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: ['public'] })],
  grafserv: { graphqlPath: '/graphql', watch: false },
  grafast: { explain: false },
})
const server = createServer()
const serv = instance.createServ(grafserv)
await serv.addTo(server)
if (process.argv.includes('--schema')) {
  const { printSchema } = await import('graphql')
  process.stdout.write(printSchema(await instance.getSchema()))
  process.exit()
}
server.listen(Number(process.env.PORT), '127.0.0.1')
