import { words } from '@/lib/i18n/words';
import { defineKind, plainSlug } from '@/lib/library/kind';

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
    district: { type: 'text', most: 80, optional: true, label: words('所在區', '所在区', 'District') },
    places: { type: 'text', most: 300, optional: true, label: words('招收名額', '招收名额', 'Vacancies') },
    contact: { type: 'prose', most: 600, optional: true, label: words('聯絡', '联系', 'Contact') },
    site: { type: 'address', optional: true, label: words('網站', '网站', 'Site') },
    asOf: { type: 'date', optional: true, label: words('截至', '截至', 'As of') },
    chains: { type: 'links', kinds: ['CHAIN'], label: words('產業鏈', '产业链', 'Chains') },
  },
});
