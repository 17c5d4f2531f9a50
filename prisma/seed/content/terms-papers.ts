import { words } from '@/lib/i18n/words';
import type { term } from '@/lib/library/kinds/term';
import { undated } from '@/prisma/seed/content/term-dates';
import type { RecordSeed } from '@/prisma/seed/record-seed';

const aboutPapers = words('了解在天津要用的證件', '了解在天津要用的证件', 'Read which papers one needs in Tianjin');

/** Papers, degrees and standings that forms and guides speak of. */
export const paperTerms: RecordSeed<typeof term>[] = [
  {
    slug: 'home-return-permit', nameKind: 'document', nameStatus: 'working',
    title: words('港澳居民來往內地通行證（回鄉證）', '港澳居民来往内地通行证（回乡证）', 'Mainland Travel Permit for Hong Kong and Macao Residents (Home Return Permit)'),
    summary: words('香港居民來往內地用的證件，俗稱回鄉證。', '香港居民来往内地的证件，香港人叫“回乡证”。', 'The paper with which residents of Hong Kong travel to the Mainland.'),
    gloss: words('表格上用正式名稱；「回鄉證」是俗稱。本站的申請表接受它的號碼。', '表单上用正式名称，“回乡证”是俗称。本站的申请表接受它的号码。', 'Forms use the official name; “Home Return Permit” is what people say. The portal’s forms take its number.'),
    canDo: aboutPapers, canDoPath: '/guides/travel',
    related: ['GUIDE:travel', 'GUIDE:students', 'TERM:residence-permit'],
  },
  {
    slug: 'residence-permit', nameKind: 'document', nameStatus: 'working', sources: ['P87'],
    title: words('港澳台居民居住證', '港澳台居民居住证', 'Residence Permit for Hong Kong, Macao and Taiwan Residents'),
    summary: words('在內地居住的港澳台居民可以申領的證件。', '在内地居住的港澳台居民可以申领的证件。', 'A card for residents of Hong Kong, Macao and Taiwan who live on the Mainland.'),
    nameNote: words('中文為正式名稱，英文為暫譯。', '中文为正式名称，英文为暂译。', 'The Chinese name is official, the English one a working translation.'),
    gloss: words(
      '在內地住滿半年，並有合法穩定的工作或住所，或連續就讀，可向縣級公安機關申領，有效期五年；香港居民的號碼以 810000 開頭。[P87]',
      '在内地居住半年以上，并有合法稳定就业、合法稳定住所或连续就读条件之一的，可向县级公安机关申领，有效期五年；香港居民的号码以 810000 开头。[P87]',
      'After living on the Mainland for over half a year, with lawful and stable work or a home, or in continuous study, one may apply at the police of the county or district; it is valid for five years, and numbers of Hong Kong residents begin with 810000. [P87]',
    ),
    canDo: aboutPapers, canDoPath: '/students',
    related: ['GUIDE:students', 'GUIDE:work', 'TERM:home-return-permit'],
  },
  {
    slug: 'hong-kong-permanent-identity-card', nameKind: 'document', nameStatus: 'usual',
    title: words('香港永久性居民身份證', '香港永久性居民身份证', 'Hong Kong permanent identity card'),
    summary: words('香港永久性居民的身份證。', '香港永久性居民的身份证。', 'The identity card of permanent residents of Hong Kong.'),
    gloss: words('不同於內地的居民身份證，號碼不是 18 位。', '不同于内地的居民身份证，号码不是 18 位。', 'It is not the Mainland’s resident identity card, and its number does not have 18 digits.'),
    canDo: words('查看各項香港計劃的申請條件', '查看各项香港计划的申请条件', 'See what the Hong Kong schemes ask for'), canDoPath: '/schemes',
    related: ['TERM:home-return-permit', 'TERM:residence-permit'],
  },
  {
    slug: 'social-insurance', nameKind: 'concept', nameStatus: 'working',
    title: words('社會保險', '社会保险', 'Social insurance'),
    summary: words('內地僱員和僱主按法例供款的保險。', '单位和个人依法缴纳的养老、医疗等保险。', 'Insurance to which employers and employees on the Mainland contribute by law.'),
    falseFriend: words('香港沒有同名的制度。', '香港没有同名的制度。', 'Hong Kong has no system of this name.'),
    canDo: words('閱讀工作指南', '阅读工作指南', 'Read the guide to working in Tianjin'), canDoPath: '/guides/work',
    related: ['GUIDE:work', 'TERM:housing-provident-fund'],
  },
  {
    slug: 'housing-provident-fund', nameKind: 'concept', nameStatus: 'working',
    title: words('住房公積金', '住房公积金', 'Housing provident fund'),
    summary: words('內地僱員和僱主為置業、租屋供款的基金。', '单位和职工缴存、用于住房的基金。', 'A fund for housing, to which employers and employees on the Mainland contribute.'),
    falseFriend: words('香港說「公積金」是退休儲蓄，所以本站一律寫「住房公積金」。', '香港说“公积金”是退休储蓄，所以本站一律写“住房公积金”。', 'In Hong Kong a “provident fund” (公積金) is for retirement, so the portal always writes housing provident fund.'),
    canDo: words('閱讀工作指南', '阅读工作指南', 'Read the guide to working in Tianjin'), canDoPath: '/guides/work',
    related: ['GUIDE:work', 'TERM:social-insurance'],
  },
  {
    slug: 'degrees', nameKind: 'concept', nameStatus: 'usual',
    title: words('學士學位課程／碩士／博士（本科、研究生）', '学士／硕士／博士（本科、研究生）', 'Bachelor’s / master’s / doctoral'),
    summary: words('三級學位在兩地的叫法。', '三级学位在两地的叫法。', 'The three degrees, and what they are called in the two places.'),
    falseFriend: words('內地的「本科生」即學士學位學生；「研究生」包括碩士生和博士生。', '内地的“本科生”在香港叫“学士学位学生”。', 'A 本科生 of the Mainland is a bachelor’s student; 研究生 covers master’s and doctoral students.'),
    canDo: words('閱讀進修指南', '阅读进修指南', 'Read the guide to studying in Tianjin'), canDoPath: '/guides/study',
    related: ['GUIDE:study', 'TERM:junior-college'],
  },
  {
    slug: 'double-first-class', nameKind: 'list', nameStatus: 'working', asOf: undated, sources: ['P00'],
    title: words('「雙一流」高校', '“双一流”高校', 'Double First-Class universities'),
    summary: words('國家重點建設的一批內地大學。', '国家重点建设的一批高校。', 'Mainland universities that the state develops with priority.'),
    gloss: words('「雙一流」指世界一流大學和一流學科。', '“双一流”指世界一流大学和一流学科。', 'The two are world-class universities and first-class disciplines.'),
    said: words('聯合資助項目第一批申請人中，215 人來自排名靠前的境外大學、國內「雙一流」高校和國家級研究機構。', '联合资助项目第一批申报人中，215 人来自排名靠前的境外高校、国内“双一流”高校和国家级研究机构。', 'Of the first-round applicants to the joint programme, 215 came from highly ranked universities outside the Mainland, Double First-Class universities and national research institutes.'),
    quote: '其中215人来自伦敦大学学院、多伦多大学等世界排名靠前的境外高校、国内“双一流”高校和国家级研究机构',
    canDo: words('查看這個數字和它的限制', '查看这个数字和它的限制', 'Read this figure and its limits'), canDoPath: '/figures/F20',
    related: ['FIGURE:F20', 'FIGURE:K05', 'TERM:N32'],
  },
  {
    slug: 'returned-overseas-students', nameKind: 'concept', nameStatus: 'working', asOf: undated, sources: ['P00'],
    title: words('留學回國人員', '留学回国人员', 'Returned overseas students'),
    summary: words('在外地留學後回內地工作的人。', '在外留学后回国工作的人员。', 'People who studied abroad and came back to work.'),
    gloss: words('是否包括在香港取得學位的人，答覆沒有說明，請先查詢。', '是否包括在香港取得学位的人，答复没有说明，请先咨询。', 'Whether holders of Hong Kong degrees are included is not said: ask first.'),
    said: words('為他們服務，是人力社保部門的職能優勢之一。', '为他们服务，是人力社保部门的职能优势之一。', 'Serving them is one of the strengths of the human resources departments.'),
    quote: '充分发挥人力社保部门在高层次人才引育、留学回国人员服务等方面的职能优势',
    canDo: words('查看相關承諾的進展', '查看相关承诺的进展', 'See how the promise about it stands'), canDoPath: '/promises/C27',
    related: ['PROMISE:C27', 'TERM:N38', 'TERM:overseas'],
  },
];
