import type { OrganisationKind, Place } from '@/prisma/generated/enums';
import { type Words, words } from '@/lib/i18n/words';

export type OrganisationSeed = { slug: string; kind: OrganisationKind; place: Place; name: Words };

/** The bodies that the document names. Short names of the document are written in full. */
export const organisations: OrganisationSeed[] = [
  {
    slug: 'tianjin-municipal-government', kind: 'GOVERNMENT', place: 'TIANJIN',
    name: words('天津市人民政府', '天津市人民政府', 'Tianjin Municipal People’s Government'),
  },
  {
    slug: 'tianjin-industry-bureau', kind: 'GOVERNMENT', place: 'TIANJIN',
    name: words('天津市工業和信息化局', '天津市工业和信息化局', 'Tianjin Municipal Bureau of Industry and Information Technology'),
  },
  {
    slug: 'tianjin-science-bureau', kind: 'GOVERNMENT', place: 'TIANJIN',
    name: words('天津市科學技術局', '天津市科学技术局', 'Tianjin Municipal Science and Technology Bureau'),
  },
  {
    slug: 'tianjin-hr-bureau', kind: 'GOVERNMENT', place: 'TIANJIN',
    name: words('天津市人力資源和社會保障局', '天津市人力资源和社会保障局', 'Tianjin Municipal Human Resources and Social Security Bureau'),
  },
  {
    slug: 'tianjin-education-commission', kind: 'GOVERNMENT', place: 'TIANJIN',
    name: words('天津市教育委員會', '天津市教育委员会', 'Tianjin Municipal Education Commission'),
  },
  {
    slug: 'tianjin-talent-office', kind: 'GOVERNMENT', place: 'TIANJIN',
    name: words('天津市委人才辦', '天津市委人才办', 'Talent office of the CPC Tianjin Municipal Committee'),
  },
  {
    slug: 'hksar-government', kind: 'GOVERNMENT', place: 'HONG_KONG',
    name: words('香港特別行政區政府', '香港特别行政区政府', 'Government of the Hong Kong Special Administrative Region'),
  },
  {
    slug: 'hktdc', kind: 'ASSOCIATION', place: 'HONG_KONG',
    name: words('香港貿易發展局', '香港贸易发展局', 'Hong Kong Trade Development Council'),
  },
  {
    slug: 'cpsf', kind: 'FOUNDATION', place: 'NATIONAL',
    name: words('中國博士後科學基金會', '中国博士后科学基金会', 'China Postdoctoral Science Foundation'),
  },
  {
    slug: 'nankai-university', kind: 'UNIVERSITY', place: 'TIANJIN',
    name: words('南開大學', '南开大学', 'Nankai University'),
  },
  {
    slug: 'tsinghua-tianjin-equipment-institute', kind: 'INSTITUTE', place: 'TIANJIN',
    name: words('清華大學天津高端裝備研究院', '清华大学天津高端装备研究院', 'Tsinghua University’s Tianjin institute for high-end equipment'),
  },
  {
    slug: 'ncti', kind: 'INSTITUTE', place: 'NATIONAL',
    name: words('京津冀國家技術創新中心', '京津冀国家技术创新中心', 'Beijing-Tianjin-Hebei National Center of Technology Innovation'),
  },
  {
    slug: 'tiankai-park', kind: 'PARK', place: 'TIANJIN',
    name: words('天開高教科創園', '天开高教科创园', 'Tiankai Higher Education Innovation Park'),
  },
];
