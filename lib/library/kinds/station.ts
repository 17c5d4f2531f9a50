import { words } from '@/lib/i18n/words';
import { defineKind, plainSlug } from '@/lib/library/kind';
import { stated } from '@/lib/library/shared-options';

/** The districts of Tianjin. */
export const districts = {
  heping: words('和平區', '和平区', 'Heping District'),
  hedong: words('河東區', '河东区', 'Hedong District'),
  hexi: words('河西區', '河西区', 'Hexi District'),
  nankai: words('南開區', '南开区', 'Nankai District'),
  hebei: words('河北區', '河北区', 'Hebei District'),
  hongqiao: words('紅橋區', '红桥区', 'Hongqiao District'),
  dongli: words('東麗區', '东丽区', 'Dongli District'),
  xiqing: words('西青區', '西青区', 'Xiqing District'),
  jinnan: words('津南區', '津南区', 'Jinnan District'),
  beichen: words('北辰區', '北辰区', 'Beichen District'),
  wuqing: words('武清區', '武清区', 'Wuqing District'),
  baodi: words('寶坻區', '宝坻区', 'Baodi District'),
  binhai: words('濱海新區', '滨海新区', 'Binhai New Area'),
  ninghe: words('寧河區', '宁河区', 'Ninghe District'),
  jinghai: words('靜海區', '静海区', 'Jinghai District'),
  jizhou: words('薊州區', '蓟州区', 'Jizhou District'),
} as const;

/** A unit that takes postdocs: a mobile station, a workstation or an innovation practice base. */
export const station = defineKind({
  kind: 'STATION',
  key: 'stations',
  name: {
    one: words('博士後設站單位', '博士后设站单位', 'Postdoctoral station'),
    many: words('博士後設站單位', '博士后设站单位', 'Postdoctoral stations'),
  },
  path: (slug) => `/stations/${slug}`,
  slug: plainSlug,
  needsSource: true,
  weight: 2,
  fields: {
    stationKind: {
      type: 'choice',
      label: words('種類', '种类', 'Kind'),
      options: {
        mobile: words('博士後科研流動站', '博士后科研流动站', 'Postdoctoral research station (mobile station)'),
        workstation: words('博士後科研工作站', '博士后科研工作站', 'Postdoctoral research workstation'),
        base: words('博士後創新實踐基地', '博士后创新实践基地', 'Postdoctoral innovation practice base'),
      },
    },
    unit: { type: 'text', most: 200, label: words('設站單位（聘用機構）', '设站单位', 'Host unit') },
    disciplines: { type: 'text', most: 300, optional: true, label: words('學科', '学科', 'Disciplines') },
    district: { type: 'choice', optional: true, label: words('所在區', '所在区', 'District'), options: districts },
    places: { type: 'text', most: 300, optional: true, label: words('招收名額', '招收名额', 'Vacancies') },
    hongKongApplicants: {
      type: 'choice',
      optional: true,
      label: words('香港申請人', '香港申请人', 'Hong Kong applicants'),
      options: stated,
    },
    about: { type: 'prose', most: 3000, optional: true, label: words('介紹', '介绍', 'About') },
    contact: { type: 'prose', most: 600, optional: true, label: words('聯絡', '联系', 'Contact') },
    site: { type: 'address', optional: true, label: words('網站', '网站', 'Site') },
    asOf: { type: 'date', optional: true, label: words('截至', '截至', 'As of') },
    chains: { type: 'links', kinds: ['CHAIN'], label: words('產業鏈', '产业链', 'Chains') },
    related: {
      type: 'links',
      kinds: ['FIGURE', 'PROMISE', 'TERM', 'POLICY', 'ORGANISATION'],
      label: words('相關', '相关', 'Related'),
    },
  },
});
