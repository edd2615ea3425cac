import { enums } from '../database/rows.ts'
import { builder } from './builder.ts'

/** An enum of the record under the same name, with a description for every value: a forgotten one does not compile. */
function recordEnum<const Values extends Record<string, string>>(
  name: string,
  values: Values,
  description: string,
  meanings: Record<keyof Values & string, string>,
) {
  const entries = Object.keys(values).map((key) => [key, { description: meanings[key as keyof Values & string] }])
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(entries) as Record<keyof Values & string, { description: string }>,
  })
}

export const ArticleForm = recordEnum('ArticleForm', enums.ArticleForm, 'How much of an article has arrived.', {
  FULL: 'The whole text.',
  TEASER: "Caption, headline and standfirst only, from another article's page.",
})

export const SectionKind = recordEnum('SectionKind', enums.SectionKind, 'What a part of an article is.', {
  HEADLINE: 'The headline.',
  STANDFIRST: 'The summary between headline and body.',
  CAPTION: "A picture's caption with its credit.",
  PARAGRAPH: 'A paragraph of the body.',
  SIGNATURE: 'The sign-off line of the agency.',
})

export const NameScript = recordEnum('NameScript', enums.NameScript, 'The script that a name is written in.', {
  HAN: 'Chinese characters.',
  LATIN: 'Latin letters.',
  OTHER: 'Any other script.',
})

export const NameKind = recordEnum('NameKind', enums.NameKind, 'What kind of form of a name it is.', {
  PREFERRED: "The form shown as the person's name.",
  SPELLING: 'Another spelling of the whole name.',
  GLOSS: 'The Latin form that a page gives in brackets.',
  SHORT: 'A short form: the surname or one part of the name.',
})

export const MeetingKind = recordEnum(
  'MeetingKind',
  enums.MeetingKind,
  'What kind of occasion it was, by the word that the report uses.',
  {
    TALKS: 'Sides of equal standing talk: 会谈, 会晤, 磋商, 谈判.',
    CALL_ON: 'Somebody receives somebody: 会见, 接见, 拜会, 看望.',
    PHONE_CALL: 'A telephone call: 通电话.',
    SUMMIT: 'Leaders of several countries or parties: 峰会, 领导人会议.',
    CONFERENCE: 'Any other named conference, forum, congress or seminar: 会议, 大会, 论坛, 研讨会.',
    WORKING_SESSION: 'A body or a delegation at work: 主持…会议, 工作会谈, 座谈会.',
    CEREMONY: 'A ceremony: 签署仪式, 奠基仪式, 递交国书.',
    RECEPTION: 'A banquet or reception: 国宴, 招待会, 见面会.',
    VISIT: 'A journey that frames other meetings: 访问, 出访, 考察.',
  },
)

export const MeetingStatus = recordEnum(
  'MeetingStatus',
  enums.MeetingStatus,
  'Where a meeting stood when its report was written.',
  {
    HELD: 'It had taken place.',
    ONGOING: 'It was going on.',
    PLANNED: 'It was announced for later.',
  },
)

export const Mode = recordEnum('Mode', enums.Mode, 'How people came together.', {
  IN_PERSON: 'In one place, or nothing else is said.',
  VIDEO: 'By video.',
  PHONE: 'By telephone.',
  HYBRID: 'Partly in one place, partly by video: 线上和线下.',
})

export const Role = recordEnum('Role', enums.Role, 'How a person took part.', {
  CHAIR: 'Chaired it, alone or with others: 主持, 共同主持.',
  HOST: 'Received, invited or gave the banquet.',
  GUEST: 'Was received, visited or paid the call.',
  WITNESS: 'Witnessed it: 见证.',
  PARTICIPANT: 'Took part in any other way; both sides of talks and calls.',
})

export const Fact = recordEnum('Fact', enums.Fact, 'What a piece of evidence speaks for.', {
  OCCASION: 'That the meeting was.',
  NAME: 'Its name.',
  STATUS: 'Whether it was held, going on or planned.',
  DATE: 'Its date.',
  PLACE: 'Its place.',
  MODE: 'How people came together.',
  SIDE: 'That a state or body took part.',
  PARENT: 'The occasion in whose frame it happened.',
  PARTICIPANT: 'That a person took part, and in what role.',
})

export const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which way a list runs.',
  values: {
    ASC: { description: 'From the smallest, or earliest; what has no day counts as before all days.' },
    DESC: { description: 'From the greatest, or latest; what has no day comes last.' },
  } as const,
})
