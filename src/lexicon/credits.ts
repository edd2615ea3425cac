/** Words that open a picture's credit: what follows is whose picture it is. */
export const creditOpeners: readonly string[] = [
  '图自',
  '图源',
  '© ?(?=[^0-9 ])',
  '图像来源',
  '图片提供',
  '图片来源',
  '照片来源',
  '图片由',
  '照片由',
  '供图',
  '摄影',
  '图/',
  '图:',
  '图片:',
  '照片:',
  '资料图',
]

/** Words that close one (`越通社记者 统一 摄`, `外交部供图`). */
export const creditClosers: readonly string[] = ['摄', '供图', '提供', '发', '图', '资料图', '资料照片']

/** What such pages write below a picture that shows nobody in particular. */
export const genericCaptions: readonly string[] = [
  '会议场景',
  '会议现场',
  '会议全景',
  '会见现场',
  '会见场景',
  '会谈现场',
  '会谈场景',
  '会晤现场',
  '会晤场景',
  '仪式现场',
  '仪式场景',
  '活动现场',
  '见面会场景',
  '工作会议现场',
  '座谈会现场',
  '双方合影',
  '双方代表合影',
  '合影',
  '附图',
  '示意图',
  '插图',
  '资料图',
]
