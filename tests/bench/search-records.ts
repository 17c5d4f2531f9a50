import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import type { Weight } from '@/lib/search/rank';
import type { SearchableDocument } from '@/lib/search/texts';

/** Numbers that look random and are the same in every run. */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const weights: Record<string, Weight> = {
  PROGRAMME: 4,
  CALL: 3,
  EVENT: 3,
  GUIDE: 3,
  POLICY: 3,
  ORGANISATION: 2,
  PLATFORM: 2,
  STATION: 2,
  PROMISE: 2,
  FIGURE: 2,
  NEWS: 1,
  TERM: 1,
};

/** Words of the portal's subject with their English, the common ones first (of every two texts one has 天津). */
const terms: [string, string][] = [
  ['天津', 'Tianjin'],
  ['香港', 'Hong Kong'],
  ['青年', 'youth'],
  ['创新', 'innovation'],
  ['科技', 'technology'],
  ['交流', 'exchange'],
  ['人才', 'talent'],
  ['企业', 'company'],
  ['项目', 'programme'],
  ['博士后', 'postdoctoral'],
  ['研究', 'research'],
  ['大学', 'university'],
  ['申请', 'application'],
  ['资助', 'funding'],
  ['合作', 'cooperation'],
  ['产业链', 'industry chain'],
  ['实验室', 'laboratory'],
  ['平台', 'platform'],
  ['政策', 'policy'],
  ['实习', 'internship'],
  ['活动', 'activity'],
  ['工作站', 'workstation'],
  ['天开园', 'Tiankai park'],
  ['机器人', 'robotics'],
  ['氢能', 'hydrogen energy'],
  ['生物医药', 'biomedicine'],
  ['网络安全', 'cybersecurity'],
  ['工业互联网', 'industrial internet'],
  ['汽车', 'vehicle'],
  ['高端工业母机', 'machine tools'],
  ['海河英才', 'Haihe Talent'],
  ['成果转化', 'commercialisation'],
  ['路演', 'roadshow'],
  ['众包', 'crowdsourcing'],
  ['揭榜制', 'open challenge'],
  ['联合攻关', 'joint research'],
  ['首台套', 'first set'],
  ['制造业', 'manufacturing'],
  ['专精特新', 'specialised enterprise'],
  ['留学', 'overseas study'],
  ['奖励', 'reward'],
  ['指南', 'guide'],
  ['居住证', 'residence permit'],
  ['通行证', 'travel permit'],
  ['津港合作周', 'Cooperation Week'],
  ['金融', 'finance'],
  ['港口', 'port'],
  ['教育', 'education'],
  ['旅游', 'travel'],
  ['体育', 'sports'],
  ['教师', 'teacher'],
  ['学生', 'student'],
  ['创业', 'start-up'],
  ['孵化器', 'incubator'],
  ['流动站', 'research station'],
  ['创新实践基地', 'practice base'],
  ['重点', 'key'],
  ['国家', 'national'],
  ['奖学金', 'scholarship'],
  ['团队', 'team'],
];
const english =
  'the of and for with in a to at on support service centre list annual report open new joint field city official public first second council district engineer science data health energy design network material culture season summer winter spring visit stay work study learn meet plan result review award project group member partner quality market system station school institute college office notice rule question answer'.split(
    ' ',
  );

/** Made-up records of the size of real ones, in three languages. */
export function* makeRecords(count: number): Generator<SearchableDocument> {
  const random = makeRandom(20_261_125);
  const toHongKong = Converter({ from: 'cn', to: 'hk' });
  const characters = [
    ...new Set(readFileSync('prisma/seed/content/reply.txt', 'utf8').match(/\p{Script=Han}/gu) ?? []),
  ];
  const one = <Item>(from: Item[]): Item => from[Math.floor(random() * from.length)] as Item;
  // Zipf: the word at place n is n times rarer than the first.
  const term = () =>
    terms[Math.min(terms.length - 1, Math.floor(Math.exp(random() * Math.log(terms.length + 1)) - 0.5))] as [
      string,
      string,
    ];
  const name = () => Array.from({ length: 2 + Math.floor(random() * 2) }, () => one(characters)).join('');
  const letters = () => Array.from({ length: 3 }, () => one([...'bcdfghklmnprstvz']) + one([...'aeiou'])).join('');
  for (let index = 0; index < count; index += 1) {
    const words = [term(), term(), ...(random() < 0.6 ? [term()] : [])];
    const own = name();
    const ownLetters = letters();
    const title = `${own}${words.map(([chinese]) => chinese).join('')}`;
    const titleEnglish = `${ownLetters} ${words.map(([, word]) => word).join(' ')}`;
    const sentences = Array.from({ length: 9 }, () => {
      const of = Array.from({ length: 5 }, () => (random() < 0.55 ? term()[0] : name()));
      return `${of.slice(0, 3).join('')}，${of.slice(3).join('的')}。`;
    }).join('');
    const prose = Array.from({ length: 110 }, () =>
      random() < 0.25 ? term()[1] : random() < 0.15 ? letters() : one(english),
    ).join(' ');
    const summary = sentences.slice(0, 60);
    const slug = `X${index}`;
    const kind = one(Object.keys(weights));
    yield {
      kind,
      weight: weights[kind] ?? 2,
      slug,
      path: `/records/${slug}`,
      texts: {
        'zh-CN': { title, summary, body: sentences },
        'zh-HK': { title: toHongKong(title), summary: toHongKong(summary), body: toHongKong(sentences) },
        en: { title: titleEnglish, summary: prose.slice(0, 140), body: prose },
      },
    };
  }
}
