import { words } from '@/lib/i18n/words';

/** Choices that several kinds of records share, in the words of the glossary. */

/** The six cross-region industry chains (F02). */
export const chains = {
  hydrogen: words('氫能', '氢能', 'Hydrogen energy'),
  biomedicine: words('生物醫藥', '生物医药', 'Biomedicine'),
  'cybersecurity-industrial-internet': words(
    '網絡安全和工業互聯網',
    '网络安全和工业互联网',
    'Cybersecurity and industrial internet',
  ),
  'machine-tools': words('高端工業母機', '高端工业母机', 'High-end machine tools'),
  'new-energy-connected-vehicles': words(
    '新能源與智能網聯汽車',
    '新能源与智能网联汽车',
    'New-energy and intelligent connected vehicles',
  ),
  robotics: words('機械人', '机器人', 'Robotics'),
} as const;

/** The seven fields of cooperation (F30). */
export const cooperationFields = {
  technology: words('科技', '科技', 'Technology'),
  finance: words('金融', '金融', 'Finance'),
  ports: words('港口', '港口', 'Ports'),
  education: words('教育', '教育', 'Education'),
  youth: words('青年', '青年', 'Youth'),
  tourism: words('旅遊', '旅游', 'Tourism'),
  sports: words('體育', '体育', 'Sports'),
} as const;

export const stated = {
  STATED_YES: words('已列明可以', '明确可以', 'Stated: yes'),
  STATED_NO: words('已列明不可以', '明确不可以', 'Stated: no'),
  NOT_STATED: words('未有列明，請先查詢', '未说明，请先咨询', 'Not stated: ask first'),
} as const;

export const places = {
  TIANJIN: words('天津', '天津', 'Tianjin'),
  HONG_KONG: words('香港', '香港', 'Hong Kong'),
  NATIONAL: words('全國', '全国', 'National'),
} as const;
