/** Parts of a day that follow a date; they are passed over. */
export const dayParts: readonly string[] = [
  '上午',
  '下午',
  '中午',
  '晚上',
  '晚间',
  '凌晨',
  '早上',
  '早晨',
  '清晨',
  '傍晚',
  '夜间',
  '深夜',
  '晚',
  '早',
  '午后',
]

/** Words for a day counted from the day of the report. */
export const dayShift: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  今早: 0,
  今晚: 0,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  昨: -1,
  前天: -2,
  明天: 1,
  明日: 1,
  后天: 2,
}

/** Words for the day that the text spoke of last. */
export const sameDayWords: readonly string[] = ['当天', '当日', '同日', '同一天', '同天', '当晚']

/** Words for a day counted from the day that the text spoke of last. */
export const nearDayShift: Readonly<Record<string, number>> = {
  次日: 1,
  翌日: 1,
  隔日: 1,
  隔天: 1,
  第二天: 1,
  第三天: 2,
  前一天: -1,
  前一日: -1,
  前日: -1,
}

/** Behind a number and 号 it is no day but something numbered (`九号公路`, `45号决议`); parts of a pattern. */
export const notDayNumber: readonly string[] = [
  '公路',
  '国道',
  '高速',
  '线(?![上下])',
  '楼',
  '馆',
  '厅',
  '室',
  '桥',
  '隧道',
  '码头',
  '泊位',
  '航站',
  '机组',
  '舰',
  '艇',
  '令',
  '文件',
  '决议',
  '决定',
  '法令',
  '法律',
  '议定书',
  '指示',
  '通知',
  '公告',
  '提案',
  '议案',
  '结论',
  '台风',
  '工程',
  '项目',
  '地铁',
  '井',
  '矿',
  '店',
  '人物',
  '卫星',
  '火箭',
  '染',
  '称',
  '码',
  '角',
]

/** Words for a year counted from that of the report. */
export const yearShift: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  去年: -1,
  上年: -1,
  前年: -2,
  明年: 1,
  来年: 1,
  后年: 2,
}

/** Words for a year counted from the year that the text spoke of last. */
export const nearYear: Readonly<Record<string, number>> = {
  同年: 0,
  同一年: 0,
  当年: 0,
  该年: 0,
  那年: 0,
  那一年: 0,
  次年: 1,
  翌年: 1,
}

/** Words for a month counted from that of the report. */
export const monthShift: Readonly<Record<string, number>> = {
  本月: 0,
  当月: 0,
  这个月: 0,
  上月: -1,
  上个月: -1,
  下月: 1,
  下个月: 1,
}
