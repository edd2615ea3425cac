import { builder } from './builder.ts'
import './scalars.ts'
import './enums.ts'
import './order.ts'
import './inputs.ts'
import './list-types.ts'
import './article.ts'
import './section.ts'
import './person.ts'
import './office.ts'
import './meeting.ts'
import './participation.ts'
import './report.ts'

/** The schema that is served, printed and tested. */
export const schema = builder.toSchema({ sortSchema: true })
