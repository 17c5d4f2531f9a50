import type { FormDefinition, FormWords } from '@/lib/forms/schema';

const w = (hk: string, cn: string, en: string): FormWords => ({ 'zh-HK': hk, 'zh-CN': cn, en });

const chains: [string, FormWords][] = [
  ['hydrogen', w('氫能', '氢能', 'Hydrogen energy')],
  ['biomedicine', w('生物醫藥', '生物医药', 'Biomedicine')],
  ['cybersecurity', w('網絡安全和工業互聯網', '网络安全和工业互联网', 'Cybersecurity and industrial internet')],
  ['machine-tools', w('高端工業母機（高端機床）', '高端工业母机', 'High-end machine tools')],
  ['vehicles', w('新能源與智能網聯汽車', '新能源与智能网联汽车', 'New-energy and intelligent connected vehicles')],
  ['robots', w('機械人', '机器人', 'Robotics')],
  ['other', w('不屬於以上', '不属于以上', 'None of these')],
];

/**
 * The sample form of the joint funding programme. The document states no form, no age and no amount: the form
 * asks what the document's words need (a doctorate, a field, a host unit) and judges nothing by itself.
 */
export const jointFundingForm: FormDefinition = {
  steps: [
    {
      key: 'person',
      title: w('個人資料', '个人信息', 'About you'),
      fields: [
        { type: 'personName', key: 'name', required: true, label: w('姓名', '姓名', 'Name'), hint: w('中文姓名如有；拉丁字母姓名須與證件相同', '中文姓名如有；拉丁字母姓名须与证件一致', 'Chinese name if you have one; Latin letters exactly as on your document') },
        { type: 'date', key: 'birthDate', required: true, identifying: true, label: w('出生日期', '出生日期', 'Date of birth') },
        {
          type: 'identityPaper', key: 'identity', required: true,
          papers: ['homeReturnPermit', 'hkPermanentId', 'residencePermit', 'mainlandId', 'passport'],
          label: w('身份證明文件', '身份证件', 'Identity document'),
          hint: w('兩地的證件都可以，不需要內地居民身份證。號碼會加密儲存，其後只顯示頭尾。', '两地的证件都可以，不需要内地居民身份证。号码会加密保存，之后只显示首尾。', 'Documents of both sides are accepted; you do not need a Mainland ID card. The number is stored encrypted and afterwards shown masked.'),
        },
        { type: 'shortText', key: 'phone', required: false, identifying: true, maxCharacters: 40, autocomplete: 'tel', label: w('聯絡電話', '联系电话', 'Telephone'), hint: w('連國家或地區號碼，例如 +852', '含国家或地区代码，例如 +852', 'With country or region code, for example +852') },
      ],
    },
    {
      key: 'research',
      title: w('學歷及研究', '学历及研究', 'Degree and research'),
      fields: [
        { type: 'shortText', key: 'university', required: true, maxCharacters: 200, label: w('頒授博士學位的大學', '授予博士学位的高校', 'University that awards your doctorate'), hint: w('按學位證書上的名稱', '按学位证书上的名称', 'As named on the degree certificate') },
        { type: 'date', key: 'degreeDate', required: true, label: w('博士學位頒授日期', '博士学位授予日期', 'Date of the doctorate'), hint: w('尚未頒授，填預計日期', '尚未授予的，填预计日期', 'If not awarded yet, the expected date') },
        { type: 'choice', key: 'chain', required: true, label: w('研究屬於哪一條產業鏈', '研究属于哪一条产业链', 'Industry chain of your research'), options: chains.map(([value, label]) => ({ value, label })) },
        { type: 'shortText', key: 'title', required: true, maxCharacters: 150, label: w('研究題目', '研究题目', 'Title of the research') },
        { type: 'longText', key: 'abstract', required: true, maxCharacters: 2000, rows: 8, label: w('研究計劃摘要', '研究计划摘要', 'Summary of the research plan'), hint: w('讓同一學科以外的人也看得明白，最多 2000 字', '让同一学科以外的人也能看懂，最多 2000 字', 'So that people outside your field understand it; at most 2,000 characters') },
      ],
    },
    {
      key: 'host',
      title: w('設站機構', '设站单位', 'Host unit'),
      intro: w('入選者進入天津設有博士後站的機構（內地稱「設站單位」）。可以先聯絡，也可以留空。', '入选者进入天津的博士后设站单位。可以先联系，也可以留空。', 'Those selected enter a Tianjin unit with a postdoctoral station. You may name one you have contacted, or leave this open.'),
      fields: [
        { type: 'choice', key: 'hostContact', required: true, label: w('是否已聯絡設站機構', '是否已联系设站单位', 'Have you contacted a host unit?'), options: [
          { value: 'agreed', label: w('已取得口頭或書面同意', '已取得口头或书面同意', 'Yes, it has agreed') },
          { value: 'contacted', label: w('已聯絡，未有答覆', '已联系，尚无答复', 'Yes, no answer yet') },
          { value: 'none', label: w('未聯絡', '未联系', 'Not yet') },
        ] },
        { type: 'shortText', key: 'hostName', required: false, maxCharacters: 200, label: w('設站機構名稱', '设站单位名称', 'Name of the host unit') },
      ],
    },
    {
      key: 'documents',
      title: w('文件', '材料', 'Documents'),
      fields: [
        { type: 'file', key: 'cv', required: true, identifying: true, most: 1, label: w('履歷', '简历', 'Curriculum vitae') },
        { type: 'file', key: 'plan', required: true, most: 2, label: w('研究計劃書', '研究计划书', 'Research plan') },
        { type: 'declaration', key: 'truth', required: true, label: w('我聲明所填內容及文件真實，並同意主辦方為審核本申請而使用這些資料。', '我声明所填内容及材料真实，并同意主办方为审核本申请使用这些信息。', 'I declare that what I have entered and attached is true, and agree that the organiser uses it to decide on this application.') },
      ],
    },
  ],
  checks: [
    { key: 'doctorate', question: w('是否持有或即將取得博士學位？', '是否已取得或即将取得博士学位？', 'Does the applicant hold, or is about to obtain, a doctorate?'), hint: w('原文：「遴選一批海內外優秀博士」', '原文：“遴选一批海内外优秀博士”', 'The document: selects outstanding doctors from home and abroad') },
    { key: 'field', question: w('研究是否屬於重大戰略、戰略性高新技術或基礎科學前沿領域？', '研究是否属于重大战略、战略性高新技术或基础科学前沿领域？', 'Is the research in a field of major strategy, strategic high technology or frontier basic science?') },
    { key: 'documents', question: w('文件是否齊備、可讀？', '材料是否齐全、可读？', 'Are the documents complete and readable?') },
  ],
};
