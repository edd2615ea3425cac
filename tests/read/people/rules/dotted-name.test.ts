import { describe, expect, it } from 'vitest'
import { namesOf } from '../helper.ts'

describe('a dotted name', () => {
  it.each([
    ['他与安德烈·莫罗佐夫握手。', '安德烈·莫罗佐夫'],
    ['他与安德烈•莫罗佐夫握手。', '安德烈·莫罗佐夫'],
    ['他与安德烈.莫罗佐夫握手。', '安德烈·莫罗佐夫'],
    ['他与安德烈 •莫罗佐夫握手。', '安德烈·莫罗佐夫'],
    ['会谈后,让-路易·卡萨尔表示满意。', '让-路易·卡萨尔'],
    ['及其丈夫克劳德·福斯特参加。', '克劳德·福斯特'],
    ['苏珊·因内斯-斯卡德也到场。', '苏珊·因内斯-斯卡德'],
    ['罗贝·海林致电默克。', '罗贝·海林'],
    ['会后,乔治·阿堡里蒂大使致辞。', '乔治·阿堡里蒂'],
    ['若瑟·阮能神父主持弥撒。', '若瑟·阮能'],
  ])('%s', (text, name) => {
    expect(namesOf(text)).toEqual([name])
  })

  it('is no brand', () => {
    expect(namesOf('商场里有路易·威登等品牌。')).toEqual([])
  })

  it('is no list of states', () => {
    expect(namesOf('越南-老挝-柬埔寨三国合作。')).toEqual([])
  })
})
