import type { OrganisationSeed } from '@/prisma/seed/content/organisations';
import { words } from '@/lib/i18n/words';

/** Bodies that sources of grade A or B name beside those of the document, and that a reader may have to ask or may meet. */
export const furtherOrganisations: OrganisationSeed[] = [
  {
    slug: 'hksar-tianjin-liaison-unit', kind: 'GOVERNMENT', place: 'TIANJIN',
    name: words('香港特別行政區政府駐天津聯絡處', '香港特别行政区政府驻天津联络处', 'Tianjin Liaison Unit of the Government of the Hong Kong Special Administrative Region'),
  },
  {
    slug: 'hksar-beijing-office', kind: 'GOVERNMENT', place: 'NATIONAL',
    name: words('香港特別行政區政府駐北京辦事處', '香港特别行政区政府驻北京办事处', 'Office of the Government of the Hong Kong Special Administrative Region in Beijing'),
  },
  {
    slug: 'tianjin-hk-macao-office', kind: 'GOVERNMENT', place: 'TIANJIN',
    name: words('天津市港澳辦', '天津市港澳办', 'Tianjin Hong Kong and Macao Affairs Office'),
  },
  {
    slug: 'tianjin-foreign-affairs-office', kind: 'GOVERNMENT', place: 'TIANJIN',
    name: words('天津市人民政府外事辦公室', '天津市人民政府外事办公室', 'Foreign Affairs Office of the Tianjin Municipal People’s Government'),
  },
  {
    slug: 'hyab', kind: 'GOVERNMENT', place: 'HONG_KONG',
    name: words('民政及青年事務局（民青局）', '民政及青年事务局（民青局）', 'Home and Youth Affairs Bureau (HYAB)'),
  },
  {
    slug: 'ydc', kind: 'GOVERNMENT', place: 'HONG_KONG',
    name: words('青年發展委員會', '青年发展委员会', 'Youth Development Commission (YDC)'),
  },
  {
    slug: 'edb', kind: 'GOVERNMENT', place: 'HONG_KONG',
    name: words('香港教育局', '香港教育局', 'Education Bureau, Hong Kong (EDB)'),
  },
  {
    slug: 'itc', kind: 'GOVERNMENT', place: 'HONG_KONG',
    name: words('創新科技署', '创新科技署', 'Innovation and Technology Commission (ITC)'),
  },
  {
    slug: 'tianjin-university', kind: 'UNIVERSITY', place: 'TIANJIN',
    name: words('天津大學', '天津大学', 'Tianjin University'),
  },
  {
    slug: 'tianjin-medical-university', kind: 'UNIVERSITY', place: 'TIANJIN',
    name: words('天津醫科大學', '天津医科大学', 'Tianjin Medical University'),
  },
  {
    slug: 'hkust', kind: 'UNIVERSITY', place: 'HONG_KONG',
    name: words('香港科技大學', '香港科技大学', 'The Hong Kong University of Science and Technology (HKUST)'),
  },
  {
    slug: 'polyu', kind: 'UNIVERSITY', place: 'HONG_KONG',
    name: words('香港理工大學', '香港理工大学', 'The Hong Kong Polytechnic University (PolyU)'),
  },
  {
    slug: 'cityu', kind: 'UNIVERSITY', place: 'HONG_KONG',
    name: words('香港城市大學', '香港城市大学', 'City University of Hong Kong (CityU)'),
  },
  {
    slug: 'hkstp', kind: 'PARK', place: 'HONG_KONG',
    name: words('香港科技園公司', '香港科技园公司', 'Hong Kong Science and Technology Parks Corporation (HKSTP)'),
  },
  {
    slug: 'tiankai-hong-kong-station', kind: 'PARK', place: 'HONG_KONG',
    name: words('天開園全球聯絡站香港站', '天开园全球联络站香港站', 'Hong Kong station of Tiankai Park’s global liaison network'),
  },
  {
    slug: 'tiankai-ruilai', kind: 'COMPANY', place: 'TIANJIN',
    name: words('天津天開瑞來有限公司', '天津天开瑞来有限公司', 'Tianjin Tiankai Ruilai Co., Ltd.'),
  },
  {
    slug: 'kaier-instruments', kind: 'COMPANY', place: 'TIANJIN',
    name: words('凱爾儀器（天津）有限公司', '凯尔仪器（天津）有限公司', 'Kaier Instruments (Tianjin) Co., Ltd.'),
  },
  {
    slug: 'hk-chamber-tianjin', kind: 'ASSOCIATION', place: 'TIANJIN',
    name: words('天津市香港商會', '天津市香港商会', 'Hong Kong Chamber of Commerce in Tianjin'),
  },
  {
    slug: 'tianjin-overseas-friendship', kind: 'ASSOCIATION', place: 'TIANJIN',
    name: words('天津海外聯誼會', '天津海外联谊会', 'Tianjin Overseas Friendship Association'),
  },
  {
    slug: 'tianjin-youth-federation', kind: 'ASSOCIATION', place: 'TIANJIN',
    name: words('天津市青年聯合會', '天津市青年联合会', 'Tianjin Youth Federation'),
  },
  {
    slug: 'hk-tianjin-business-women', kind: 'ASSOCIATION', place: 'HONG_KONG',
    name: words('香港天津工商專業婦女委員會', '香港天津工商专业妇女委员会', 'Hong Kong Tianjin Business and Professional Women Committee'),
  },
  {
    slug: 'gba-entrepreneurs-alliance', kind: 'ASSOCIATION', place: 'HONG_KONG',
    name: words('粵港澳大灣區企業家聯盟', '粤港澳大湾区企业家联盟', 'Guangdong-Hong Kong-Macao Greater Bay Area Entrepreneurs Alliance'),
  },
  {
    slug: 'choi-koon-shum-foundation', kind: 'FOUNDATION', place: 'HONG_KONG',
    name: words('蔡冠深基金會', '蔡冠深基金会', 'Choi Koon-shum Foundation'),
  },
  {
    slug: 'hk-cppcc-members-association', kind: 'ASSOCIATION', place: 'HONG_KONG',
    name: words('港區省級政協委員聯誼會', '港区省级政协委员联谊会', 'HK CPPCC (Provincial) Members Association'),
  },
];
