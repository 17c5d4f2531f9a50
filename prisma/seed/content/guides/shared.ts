import { words } from '@/lib/i18n/words';
import { blocks, paragraph, points, stated } from '@/prisma/seed/prose-words';

/** The day up to which the guides tell what had been found. */
export const checkedOn = '2026-11-25';

/** How to read a guide: the same beginning for all. */
export const howToRead = paragraph(
  words(
    '本網把有來源的事實寫在這裏，句後的編號就是來源；沒有來源的，寫明「未有列明」，並告訴你該問誰。',
    '本站把有来源的事实写在这里，句后的编号就是来源；没有来源的，写明“未说明”，并告诉读者该问谁。',
    'This guide gives facts with their sources, which are the numbers behind the sentences; where there is no source it says “not stated” and tells whom to ask.',
  ),
  words('規定會改，請在動身前向發布機構核實。', '规定会改，请在动身前向发布机构核实。', 'Check with the issuing body before you set out: rules change.'),
);

/** The two bodies that answer, with what is known of how to reach them. */
export const whoToAsk = blocks(
  points(
    stated(
      '香港特區政府駐天津聯絡處，為在天津的香港人和企業提供支援。',
      '香港特区政府驻天津联络处，为在天津的香港人和企业提供支持。',
      'The Tianjin Liaison Unit of the HKSAR Government, which supports Hong Kong people and companies in Tianjin.',
      'P18',
    ),
    stated(
      '聯絡處的資料是 2017 年的，使用前請先核實：天津市和平區大沽北路 2 號天津環球金融中心 4126 室；電話 (86 22) 5830 7884；電郵 tjlu@bjo.gov.hk。',
      '联络处的联系方式是 2017 年的，使用前请先核实：天津市和平区大沽北路 2 号天津环球金融中心 4126 室；电话 (86 22) 5830 7884；邮箱 tjlu@bjo.gov.hk。',
      'Its details are those of 2017, confirm before use: Room 4126, Tianjin World Financial Centre, 2 Dagubei Road, Heping District; telephone (86 22) 5830 7884; e-mail tjlu@bjo.gov.hk.',
      'P18',
    ),
    stated(
      '天津市人民政府外事辦公室的網頁列出地址：和平區保定道 9 號，電話 022-63085856（2020 年的網頁，使用前請先核實）。',
      '天津市人民政府外事办公室的网页列出地址：和平区保定道 9 号，电话 022-63085856（2020 年的网页，使用前请先核实）。',
      'The Tianjin Foreign Affairs Office gives as its address 9 Baoding Road, Heping District, telephone 022-63085856 (on a page of 2020, confirm before use).',
      'P25',
    ),
  ),
  words('不知道問誰時，請用本網的[查詢表格](/contact)。', '不知道问谁时，请用本站的[咨询表格](/contact)。', 'Use the [enquiry form](/contact) of this portal when you do not know whom to ask.'),
);

export const homeReturnPermit = words(
  '《港澳居民來往內地通行證》（回鄉證）：請先看證件何時到期，並向簽發機關查詢換領的地點、費用和時間；這些未有可引用的來源。',
  '《港澳居民来往内地通行证》（回乡证）：请先看证件何时到期，并向签发机关咨询换领的地点、费用和时间；这些没有可引用的来源。',
  'Mainland Travel Permit for Hong Kong and Macao Residents (Home Return Permit): check when yours expires, and ask the issuing body where, for what fee and how fast it is renewed; there is no source here that can be cited for these.',
);

/** The residence permit, as published in 2018. */
export const residencePermit = points(
  stated(
    '《港澳台居民居住證》：在內地居住半年以上，並有合法穩定就業、合法穩定住所、連續就讀三者之一，可以申領。',
    '《港澳台居民居住证》：在内地居住半年以上，并有合法稳定就业、合法稳定住所、连续就读三者之一，可以申领。',
    'Residence Permit for Hong Kong, Macao and Taiwan Residents: one may apply after living in the Mainland for more than half a year with a lawful stable job, a lawful stable home, or continuous study.',
    'P87',
  ),
  stated(
    '有效期五年，由縣級公安機關簽發，香港居民的號碼以 810000 開首。',
    '有效期五年，由县级公安机关签发，香港居民的号码以 810000 开头。',
    'It is valid for five years, the county-level police issue it, and the numbers of Hong Kong holders begin with 810000.',
    'P87',
  ),
  words(
    '請看[居住證辦法](/policies/residence-permit-rules)一頁；所需文件、費用和時間請向居住地公安機關查詢。',
    '请看[居住证办法](/policies/residence-permit-rules)一页；所需材料、费用和时间请向居住地公安机关咨询。',
    'See the page on the [residence permit](/policies/residence-permit-rules), and ask the police where you live about papers, fee and time.',
  ),
);
