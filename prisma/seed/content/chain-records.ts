import { words } from '@/lib/i18n/words';
import type { chain } from '@/lib/library/kinds/chain';
import { chains } from '@/lib/library/shared-options';
import type { RecordSeed } from '@/prisma/seed/record-seed';

type ChainSeed = RecordSeed<typeof chain>;

const common = {
  related: [
    'FIGURE:F02',
    'FIGURE:F34',
    'PROMISE:C05',
    'PROMISE:C10',
    'PROMISE:C21',
    'TERM:N04',
    'TERM:N08',
    'TERM:N19',
  ],
  sources: ['P00'],
};
const atlas = words(
  '這是答覆所列六條跨區域產業鏈之一，圖譜由天津與北京、河北聯合繪製。[P00] ',
  '这是答复所列六条跨区域产业链之一，图谱由天津与北京、河北联合绘制。[P00] ',
  'One of the six cross-region chains of the reply, mapped by Tianjin with Beijing and Hebei. [P00] ',
);
const notPublic = words(
  '這條鏈的圖譜本身未見於可引用的來源。',
  '这条链的图谱本身未见于可引用的来源。',
  'The atlas of this chain itself was not found in a source that counts.',
);
const about = (hk: string, cn: string, en: string) =>
  words(atlas['zh-HK'] + hk, atlas['zh-CN'] + cn, atlas.en + en);
const notPublicYet = about(notPublic['zh-HK'], notPublic['zh-CN'], notPublic.en);

/** The six chains in the order of the reply. Of their stretches and lists only what a source of grade A or B gives: so far nothing. */
export const chainSeeds: ChainSeed[] = [
  {
    slug: 'hydrogen',
    title: chains.hydrogen,
    summary: words(
      '六條跨區域產業鏈之一：氫能。',
      '六条跨区域产业链之一：氢能。',
      'Hydrogen energy, one of the six cross-region industry chains.',
    ),
    about: notPublicYet,
    ...common,
  },
  {
    slug: 'biomedicine',
    title: chains.biomedicine,
    summary: words(
      '六條跨區域產業鏈之一：生物醫藥。',
      '六条跨区域产业链之一：生物医药。',
      'Biomedicine, one of the six cross-region industry chains.',
    ),
    about: about(
      `2023 年 4 月公布的 485 項大學科研成果中有生物醫藥方向。[P45] 同年 2 月津港雙方簽署的 19 個項目也涉及生物醫藥。[P23] 天開園的目標之一是成為生物醫藥的聚集區。[P09]\n\n${notPublic['zh-HK']}`,
      `2023 年 4 月发布的 485 项高校科技成果中有生物医药方向。[P45] 同年 2 月津港双方签署的 19 个项目也涉及生物医药。[P23] 天开园的目标之一是成为生物医药的聚集区。[P09]\n\n${notPublic['zh-CN']}`,
      `Biomedicine was among the fields of the 485 university results published in April 2023. [P45] It was also among the fields of the 19 projects signed by bodies of Tianjin and Hong Kong in February of that year. [P23] Tiankai Park means to become a centre of it. [P09]\n\n${notPublic.en}`,
    ),
    related: [
      ...common.related,
      'NEWS:university-results-matching',
      'NEWS:tianjin-event-in-hong-kong',
      'NEWS:tiankai-two-years',
    ],
    sources: ['P00', 'P09', 'P23', 'P45'],
  },
  {
    slug: 'cybersecurity-industrial-internet',
    title: chains['cybersecurity-industrial-internet'],
    summary: words(
      '六條跨區域產業鏈之一：網絡安全和工業互聯網。',
      '六条跨区域产业链之一：网络安全和工业互联网。',
      'Cybersecurity and industrial internet, one of the six cross-region industry chains.',
    ),
    about: notPublicYet,
    ...common,
  },
  {
    slug: 'machine-tools',
    title: chains['machine-tools'],
    summary: words(
      '六條跨區域產業鏈之一：高端工業母機（高端機床）。',
      '六条跨区域产业链之一：高端工业母机。',
      'High-end machine tools, one of the six cross-region industry chains.',
    ),
    alsoWritten: words('工業母機', '工业母机', 'machine tools'),
    about: about(
      '2023 年 11 月 30 日，三地主管部門在北京首次公開這條鏈的圖譜，展示上、中、下游各環節的布局，以及需要補強的卡點、堵點環節。[P40] 報道沒有列出各環節、卡點或企業的名稱，因此下面的名單仍然留空。',
      '2023 年 11 月 30 日，三地主管部门在北京首次公开这条链的图谱，展示上、中、下游各环节的布局，以及需要强链补链的卡点、堵点环节。[P40] 报道没有列出各环节、卡点或企业的名称，因此下面的名单仍然留空。',
      'On 30 November 2023 the bureaux of the three places first showed the atlas of this chain to the public, in Beijing: how its upstream, midstream and downstream are laid out, and where there are bottlenecks and gaps. [P40] The report names no link, bottleneck or company, so the lists below are still empty.',
    ),
    related: [...common.related, 'NEWS:machine-tool-atlas'],
    sources: ['P00', 'P40'],
  },
  {
    slug: 'new-energy-connected-vehicles',
    title: chains['new-energy-connected-vehicles'],
    summary: words(
      '六條跨區域產業鏈之一：新能源與智能網聯汽車。',
      '六条跨区域产业链之一：新能源与智能网联汽车。',
      'New-energy and intelligent connected vehicles, one of the six cross-region industry chains.',
    ),
    alsoWritten: words(
      '新能源和智能網聯汽車',
      '新能源和智能网联汽车',
      'new-energy vehicles and intelligent connected vehicles',
    ),
    about: notPublicYet,
    ...common,
  },
  {
    slug: 'robotics',
    title: chains.robotics,
    summary: words(
      '六條跨區域產業鏈之一：機械人。',
      '六条跨区域产业链之一：机器人。',
      'Robotics, one of the six cross-region industry chains.',
    ),
    about: about(
      `2024 年「內地與香港聯合資助計劃」的主題之一是人工智能，包括醫療機械人。[P73]\n\n${notPublic['zh-HK']}`,
      `2024 年“内地与香港联合资助计划”的主题之一是人工智能，包括医疗机器人。[P73]\n\n${notPublic['zh-CN']}`,
      `Artificial intelligence, medical robots included, was one of the themes of the 2024 Mainland-Hong Kong Joint Funding Scheme. [P73]\n\n${notPublic.en}`,
    ),
    related: [...common.related, 'NEWS:joint-funding-scheme-2024'],
    sources: ['P00', 'P73'],
  },
];
