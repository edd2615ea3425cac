import { expect, it } from 'vitest'
import { readPage } from '../../src/read/read.ts'
import { storeReading } from '../../src/record/store.ts'
import { ask } from '../support/ask.ts'
import { useDatabase } from '../support/database.ts'

const db = useDatabase()

// Written for this test; the people are invented.
const page = {
  id: 'journey',
  url: 'https://example.org/journey',
  published: '2023-05-17',
  retrieved: '2023-06-02',
  text: `越南国会主席黎文定会见日本众议院议长高桥健一

5月16日下午,越南国会主席黎文定在河内国会大厦会见了正在越南进行正式访问的日本众议院议长高桥健一(Takahashi Kenichi)。
越南国会主席黎文定会见日本众议院议长高桥健一 ảnh 1会见现场。图自越通社

越通社河内——5月16日下午,越南国会主席黎文定在河内国会大厦会见了正在越南进行正式访问的日本众议院议长高桥健一(Takahashi Kenichi)。

黎文定欢迎客人来访,并感谢日方多年来的支持。高桥健一表示,两国议会愿意增加往来。(完)

越通社

更多

签字现场。图自越通社

两国议会签署合作文件

6月1日上午,越南国会主席黎文定在东京与日本众议院议长高桥健一举行会谈。
`,
}

it('a page becomes an answer with the sentence that says so', async () => {
  const reading = readPage(page)
  expect(await storeReading(db.current, page, reading)).toMatchObject({ outcome: 'STORED', articles: 2 })
  const { data, errors } = await ask(
    db.current,
    `{ article(url: "https://example.org/journey") { headline outlet { name } datelinePlace related(first: 5) { nodes { form headline } } }
       people(filter: { name: { is: "高桥健一" } }) { nodes { name latinName country meetings(first: 10, orderBy: { field: DATE, direction: ASC }) {
         edges { role titleAsPrinted office { name country } node { kind date place
           participations(first: 10) { nodes { role person { name } evidence { text section { text } } } }
           reports(first: 5) { nodes { article { headline } evidence { fact text start end section { text } } } } } } } } } }`,
  )
  expect(errors).toEqual([])
  expect(data.article).toEqual({
    headline: '越南国会主席黎文定会见日本众议院议长高桥健一',
    outlet: { name: '越通社' },
    datelinePlace: '河内',
    related: { nodes: [{ form: 'TEASER', headline: '两国议会签署合作文件' }] },
  })
  const [person] = data.people.nodes
  expect(person).toMatchObject({ name: '高桥健一', latinName: 'Takahashi Kenichi', country: 'JP' })
  const received = person.meetings.edges.find(({ node }: { node: { kind: string } }) => node.kind === 'CALL_ON')
  expect(received).toMatchObject({
    role: 'GUEST',
    office: { name: '众议院议长', country: 'JP' },
    node: { date: '2023-05-16' },
  })
  expect(received.node.place).toContain('国会大厦')
  expect(received.node.participations.nodes).toMatchObject([
    { role: 'HOST', person: { name: '黎文定' } },
    { role: 'GUEST', person: { name: '高桥健一' } },
  ])
  const talks = person.meetings.edges.find(({ node }: { node: { kind: string } }) => node.kind === 'TALKS')
  expect(talks).toMatchObject({ role: 'PARTICIPANT', node: { date: '2023-06-01', place: '东京' } })
  const evidence = [received, talks].flatMap(({ node }) =>
    node.reports.nodes.flatMap((report: { evidence: object[] }) => report.evidence),
  )
  expect(evidence.length).toBeGreaterThan(4)
  for (const { text, start, end, section } of evidence) expect(section.text.slice(start, end)).toBe(text)
})
