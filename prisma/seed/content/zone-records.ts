import { words } from '@/lib/i18n/words';
import type { zone } from '@/lib/library/kinds/zone';
import type { RecordSeed } from '@/prisma/seed/record-seed';

/** The core and the two wings. Areas of single zones stand only in copies of documents, so none is given; nor is any later point. */
export const zoneSeeds: RecordSeed<typeof zone>[] = [
  {
    slug: 'core',
    title: words('核心區', '核心区', 'Core'),
    zoneKind: 'core',
    side: 'centre',
    district: words('南開區', '南开区', 'Nankai District'),
    where: words(
      '南開區，環繞南開大學、天津大學和天津醫科大學的片區。',
      '南开区，环绕南开大学、天津大学和天津医科大学的片区。',
      'Nankai District, around Nankai University, Tianjin University and Tianjin Medical University.',
    ),
    who: words(
      '南開大學、天津大學、天津醫科大學。[P06] 天津科技廣場：2023 年 7 月有 102 個項目入駐。[P05] 首批入駐的企業中，有天津大學博士生團隊創辦的公司；第二批中，有依託南開大學實驗室的公司。[P06]',
      '南开大学、天津大学、天津医科大学。[P06] 天津科技广场：2023 年 7 月有 102 个项目入驻。[P05] 首批入驻的企业中，有天津大学博士生团队创办的公司；第二批中，有依托南开大学实验室的公司。[P06]',
      'Nankai University, Tianjin University, Tianjin Medical University. [P06] Tianjin Science and Technology Plaza: 102 projects had moved in by July 2023. [P05] Among the first companies was one founded by doctoral students of Tianjin University; among the second group, one that works with laboratories of Nankai University. [P06]',
    ),
    does: words('研發和孵化。', '研发和孵化。', 'Research, development and incubation.'),
    openedOn: '2023-05',
    places: [
      { name: words('南開大學', '南开大学', 'Nankai University'), sources: ['P06'] },
      { name: words('天津大學', '天津大学', 'Tianjin University'), sources: ['P06'] },
      { name: words('天津醫科大學', '天津医科大学', 'Tianjin Medical University'), sources: ['P06'] },
      { name: words('天津科技廣場', '天津科技广场', 'Science and Technology Plaza'), sources: ['P05'] },
    ],
    sources: ['P05', 'P06'],
  },
  {
    slug: 'west-wing',
    title: words('西翼', '西翼', 'West wing'),
    zoneKind: 'wing',
    side: 'west',
    district: words('西青區', '西青区', 'Xiqing District'),
    where: words('西青區大學城片區。', '西青区大学城片区。', 'The university town of Xiqing District.'),
    who: words(
      '西青區大學城。[P06] 入駐的機構和企業未見於可引用的來源。',
      '西青区大学城。[P06] 入驻的机构和企业未见于可引用的来源。',
      'The university town of Xiqing. [P06] No source that counts names the bodies and companies there.',
    ),
    does: words('研發成果的轉化和產業化。', '研发成果的转化和产业化。', 'Transfer of research results and their production.'),
    places: [{ name: words('西青區大學城', '西青区大学城', 'Xiqing university town'), sources: ['P06'] }],
    sources: ['P06'],
  },
  {
    slug: 'east-wing',
    title: words('東翼', '东翼', 'East wing'),
    zoneKind: 'wing',
    side: 'east',
    district: words('津南區', '津南区', 'Jinnan District'),
    where: words('津南區海河教育園片區。', '津南区海河教育园片区。', 'The Haihe Education Park in Jinnan District.'),
    who: words(
      '海河教育園。[P06] 入駐的機構和企業未見於可引用的來源。',
      '海河教育园。[P06] 入驻的机构和企业未见于可引用的来源。',
      'The Haihe Education Park. [P06] No source that counts names the bodies and companies there.',
    ),
    does: words('研發成果的轉化和產業化。', '研发成果的转化和产业化。', 'Transfer of research results and their production.'),
    places: [{ name: words('海河教育園', '海河教育园', 'Haihe Education Park'), sources: ['P06'] }],
    sources: ['P06'],
  },
];
