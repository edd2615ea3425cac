import { article } from './article.ts'
import { meetingsPage } from './meetings-page.ts'
import type { Operation } from './operation.ts'
import { peopleMeetings } from './people-meetings.ts'
import { personMeetings } from './person-meetings.ts'

/** The operations that are compared. */
export const operations: readonly Operation[] = [personMeetings, peopleMeetings, meetingsPage, article]
