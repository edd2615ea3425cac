import { describe, expect, it } from 'vitest'
import { namesOf, ruleOf } from '../helper.ts'

describe('a title before a name', () => {
  it.each([
    ['越南财政部部长阮文泰出席仪式。', '阮文泰'],
    ['越南国家主席梁山说,合作良好。', '梁山'],
    ['国会副主席黎氏秋草率团出访。', '黎氏秋草'],
    ['柬埔寨首相宋玛达强调互信。', '宋玛达'],
    ['老挝总理通沙在万象讲话。', '通沙'],
    ['日本外务大臣高桥健一通过视频致辞。', '高桥健一'],
    ['韩国总统李在煕就任两年。', '李在煕'],
    ['俄罗斯总理伊万·彼得连科抵达河内。', '伊万·彼得连科'],
    ['国防部部长、大将潘文海主持会议。', '潘文海'],
    ['国王哈康五世在王宫接见客人。', '哈康五世'],
    ['与夫人吴秋莲一同出席。', '吴秋莲'],
    ['总统 马图洛 发表讲话。', '马图洛'],
    ['自治区主席白玛顿珠会见客人。', '白玛顿珠'],
    ['荷兰国王威廉-亚历山德罗访问越南。', '威廉-亚历山德罗'],
    ['美国前国务卿马克西博士到访。', '马克西'],
  ])('%s', (text, name) => {
    expect(namesOf(text)).toContain(name)
    expect(ruleOf(text, name)).toBe('people/title-before-name')
  })

  it.each(['范文正在会上发言。部长范文正表示感谢。', '部长范文正在政府总部会见客人。'])(
    'takes no verb into the name and loses none of its characters: %s',
    (text) => {
      expect(namesOf(text)).toEqual(['范文正'])
    },
  )

  it('reads a name that other mentions show to be shorter', () => {
    expect(namesOf('总书记苏山率领代表团。苏山指出,合作广阔。苏山将出访。')).toEqual(['苏山'])
  })

  it.each([
    '各国部长一致同意加大合作。',
    '总理高度评价双方的努力。',
    '两位外长强调和平与稳定。',
    '工作组由部长任组长,由副总理任团长。',
    '驻越南大使馆全体人员参加。',
    '国会主席和政府总理一同出席。',
    '大使对此表示感谢,部长应邀访问。',
    '主席团成员听取了报告。',
    '外交部长会议在河内举行。',
    '众议院议长将于明年访问越南。',
  ])('sees no name in %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })
})
