import { words } from '@/lib/i18n/words';
import type { organisation } from '@/lib/library/kinds/organisation';
import type { RecordSeed } from '@/prisma/seed/record-seed';

export type OrganisationDetails = Omit<
  RecordSeed<typeof organisation>,
  'slug' | 'title' | 'organisationKind' | 'place'
>;

const consulted = '经会同市工业和信息化局、市科技局、市人力社保局、市教委研究答复如下';
const noContact = { what: words('聯絡電話和電郵', '联系电话和电子邮箱', 'Telephone and e-mail') };
const workingName = words(
  '英文名稱為本站暫譯。',
  '英文名称为本站暂译。',
  'The English name is this portal’s working translation.',
);
const link = (kind: string, ...slugs: string[]) => slugs.map((slug) => `${kind}:${slug}`);

/** What is said of the bodies that the document names, by their slugs. */
export const documentOrganisations: Record<string, OrganisationDetails> = {
  'tianjin-municipal-government': {
    summary: words(
      '與中國博士後科學基金會設立聯合資助項目。',
      '与中国博士后科学基金会设立联合资助项目。',
      'Set up the joint funding programme with the China Postdoctoral Science Foundation.',
    ),
    about: words(
      '2023 年與中國博士後科學基金會設立聯合資助項目。[P00] 2023 年 2 月 20 日在香港會議展覽中心舉辦投資環境推介會，津港雙方簽署 19 個合作項目。[P23]',
      '2023 年与中国博士后科学基金会设立联合资助项目。[P00] 2023 年 2 月 20 日在香港会展中心举办投资环境推介会，津港双方签署 19 个合作项目。[P23]',
      'In 2023 it set up a joint funding programme with the China Postdoctoral Science Foundation. [P00] On 20 February 2023 it held an investment event in the Hong Kong Convention and Exhibition Centre, where bodies of the two places signed 19 projects. [P23]',
    ),
    named: words(
      '原文為聯合資助項目列明的設立者之一。',
      '原文为联合资助项目写明的设立者之一。',
      'One of the two founders that the reply names for the joint funding programme.',
    ),
    quote: '2023年中国博士后科学基金会与天津市人民政府创新设立中国博士后科学基金会与天津市联合资助项目',
    unstated: [{ what: words('負責本項目的部門', '负责本项目的部门', 'Which department runs the programme') }, noContact],
    related: [...link('PROMISE', 'C24'), ...link('TERM', 'N32'), ...link('FIGURE', 'F18')],
    sources: ['P00', 'P23'],
  },
  'tianjin-industry-bureau': {
    summary: words(
      '答覆所列四個參與研究的部門之一；科技成果產業化一節的內容與它的職能相符。',
      '答复所列四个会同研究的部门之一；科技成果产业化一节的内容与其职能相符。',
      'One of the four bodies consulted for the reply; the section on bringing results to industry fits its duties.',
    ),
    about: words(
      '2023 年 11 月 30 日，它與北京、河北的主管部門及京津冀協同發展聯合工作辦公室合辦推介會，首次公開工業母機產業圖譜。[P40] 2024 年 8 月 12 日，它就製造業政策的實施細則公開徵求意見，至 8 月 21 日止。[P46] 2023 年 4 月的高等院校科技成果對接會，它是合辦部門之一。[P45]',
      '2023 年 11 月 30 日，它与北京、河北的主管部门及京津冀协同发展联合工作办公室主办推介会，首次公开工业母机产业图谱。[P40] 2024 年 8 月 12 日，它就制造业政策的实施细则公开征求意见，至 8 月 21 日止。[P46] 2023 年 4 月的高校科技成果对接会，它是联合举办的部门之一。[P45]',
      'On 30 November 2023 it held, with the bureaux of Beijing and Hebei and the joint office of the region, the event that first showed the machine-tool atlas to the public. [P40] On 12 August 2024 it put the detailed rules of a manufacturing policy out for comment until 21 August. [P46] It was one of the hosts of the university results event of April 2023. [P45]',
    ),
    named: words(
      '四個參與研究的部門之一。原文沒有寫明哪一項承諾由它負責；C05 至 C19 按內容推斷與它有關。',
      '四个会同研究的部门之一。原文没有写明哪一项承诺由它负责；C05 至 C19 按内容推断与它有关。',
      'One of the four bodies consulted. The reply names it for no single promise; C05 to C19 concern it by their content (inferred).',
    ),
    quote: consulted,
    site: 'https://gyxxh.tj.gov.cn/',
    unstated: [noContact],
    fields: ['technology'],
    chains: link('CHAIN', 'machine-tools'),
    related: [
      ...link('PROMISE', 'C05', 'C06', 'C07', 'C10', 'C12', 'C14', 'C16', 'C17', 'C19'),
      ...link('NEWS', 'machine-tool-atlas', 'manufacturing-rules-consultation'),
    ],
    sources: ['P00', 'P40', 'P45', 'P46'],
  },
  'tianjin-science-bureau': {
    summary: words(
      '答覆所列四個參與研究的部門之一；局長兼任天開園管理委員會主任。',
      '答复所列四个会同研究的部门之一；局长兼任天开园管委会主任。',
      'One of the four bodies consulted for the reply; its head also directs the management committee of Tiankai Park.',
    ),
    about: words(
      '截至 2025 年 5 月，局長兼任天開園管理委員會主任。[P09] 天開園天津科技廣場的項目准入機制由它制定。[P05]',
      '截至 2025 年 5 月，局长兼任天开园管委会主任。[P09] 天开园天津科技广场的项目准入机制由它制定。[P05]',
      'As of May 2025 its head is also director of the park’s management committee. [P09] It made the rules by which projects are selected for the park’s Tianjin Science and Technology Plaza. [P05]',
    ),
    named: words(
      '四個參與研究的部門之一。原文沒有寫明哪一項承諾由它負責；C01 至 C04 按內容推斷與它有關。',
      '四个会同研究的部门之一。原文没有写明哪一项承诺由它负责；C01 至 C04 按内容推断与它有关。',
      'One of the four bodies consulted. The reply names it for no single promise; C01 to C04 concern it by their content (inferred).',
    ),
    quote: consulted,
    unstated: [noContact, { what: words('網址', '网址', 'Address of its site') }],
    fields: ['technology'],
    related: [...link('PROMISE', 'C01', 'C02', 'C03', 'C04'), ...link('NEWS', 'tiankai-102-projects')],
    sources: ['P00', 'P05', 'P09'],
  },
  'tianjin-hr-bureau': {
    summary: words(
      '答覆所列四個參與研究的部門之一；人才引進、博士後和留學回國人員服務。',
      '答复所列四个会同研究的部门之一；人才引进、博士后和留学回国人员服务。',
      'One of the four bodies consulted for the reply: talent, postdocs and services for returned scholars.',
    ),
    about: words(
      '2021 年，它通知申請博士後國際交流計劃引進項目的天津聯合資助試點。[P36] 這與答覆所說 2023 年設立的聯合資助項目不是同一個項目。[P00]',
      '2021 年，它通知申报博士后国际交流计划引进项目的天津联合资助试点。[P36] 这与答复所说 2023 年设立的联合资助项目不是同一个项目。[P00]',
      'In 2021 it called for applications to a pilot of joint funding under the postdoctoral international exchange plan. [P36] That is not the programme which, the reply says, was founded in 2023. [P00]',
    ),
    named: words(
      '四個參與研究的部門之一。第三節的「下一步」寫明「人力社保部門」；其餘承諾按所在部分推斷與它有關。',
      '四个会同研究的部门之一。第三节的“下一步”写明“人力社保部门”；其余承诺按所在部分推断与它有关。',
      'One of the four bodies consulted. The next steps of section 3 name “human resources and social security departments”; its part in other promises of that section is inferred.',
    ),
    quote: '充分发挥人力社保部门在高层次人才引育、留学回国人员服务等方面的职能优势',
    unstated: [noContact, { what: words('網址', '网址', 'Address of its site') }],
    related: [...link('PROMISE', 'C27', 'C28', 'C29', 'C22', 'C23'), ...link('TERM', 'N27', 'N38')],
    sources: ['P00', 'P36'],
  },
  'tianjin-education-commission': {
    summary: words(
      '答覆所列四個參與研究的部門之一；在天津就讀的香港學生、津港大學合作和青年交流。',
      '答复所列四个会同研究的部门之一；来津就读的香港学生、津港高校合作和青年交流。',
      'One of the four bodies consulted for the reply: Hong Kong students in Tianjin, university cooperation, youth exchange.',
    ),
    about: words(
      '2023 年 4 月，教育部門牽頭舉辦高等院校科技成果對接會，公布 485 項成果。[P45]',
      '2023 年 4 月，教育部门牵头举办高校科技成果对接会，发布 485 项成果。[P45]',
      'In April 2023 the education authorities led an event that published 485 university results for companies to take up. [P45]',
    ),
    named: words(
      '四個參與研究的部門之一。原文沒有寫明哪一項承諾由它負責；C30 至 C35 按內容推斷與它有關。',
      '四个会同研究的部门之一。原文没有写明哪一项承诺由它负责；C30 至 C35 按内容推断与它有关。',
      'One of the four bodies consulted. The reply names it for no single promise; C30 to C35 concern it by their content (inferred).',
    ),
    quote: consulted,
    unstated: [noContact, { what: words('網址', '网址', 'Address of its site') }],
    fields: ['education', 'youth'],
    related: [
      ...link('PROMISE', 'C30', 'C31', 'C32', 'C33', 'C34', 'C35'),
      ...link('NEWS', 'university-results-matching'),
    ],
    sources: ['P00', 'P45'],
  },
  'tianjin-talent-office': {
    summary: words(
      '制定《天津市引進青年人才項目實施辦法》。',
      '制定《天津市引进青年人才项目实施办法》。',
      'Issued the implementing measures for Tianjin’s young talent recruitment project.',
    ),
    named: words(
      '原文為博士後創新崗位的規定列明的制定者。全名有待確認。',
      '原文为博士后创新岗位的规定写明的制定者。全称有待确认。',
      'Named by the reply as the maker of the rules on postdoctoral innovation posts. Its full name is to be confirmed.',
    ),
    quote: '积极落实市委人才办制定印发的《天津市引进青年人才项目实施办法》',
    unstated: [
      noContact,
      { what: words('實施辦法的全文', '实施办法的全文', 'Text of the implementing measures') },
    ],
    related: [...link('PROMISE', 'C25'), ...link('TERM', 'N34', 'N35'), ...link('POLICY', 'young-talent-measures')],
    sources: ['P00'],
  },
  'hksar-government': {
    summary: words(
      '津港合作周的對接方；在天津設有聯絡處。',
      '津港合作周的对接方；在天津设有联络处。',
      'Counterpart for the cooperation week; has a liaison unit in Tianjin.',
    ),
    about: words(
      '駐天津聯絡處於 2017 年 9 月 14 日啟用。[P18] 2022 年 6 月 29 日天津市香港商會的慶祝晚會，是特區政府授權的活動之一。[P27]',
      '驻天津联络处于 2017 年 9 月 14 日启用。[P18] 2022 年 6 月 29 日天津市香港商会的庆祝晚会，是特区政府授权的活动之一。[P27]',
      'Its Tianjin Liaison Unit opened on 14 September 2017. [P18] The anniversary evening of the Hong Kong Chamber of Commerce in Tianjin on 29 June 2022 was one of its authorised events. [P27]',
    ),
    named: words(
      '原文列明的合作周對接方。',
      '原文写明的合作周对接方。',
      'Named by the reply as a counterpart in planning the cooperation week.',
    ),
    quote: '今年，我市正在与香港特区政府、香港贸发局及有关协会积极对接，筹划举办津港合作周活动',
    related: [...link('PROMISE', 'C37', 'C38'), ...link('TERM', 'N47')],
    sources: ['P00', 'P18', 'P27'],
  },
  hktdc: {
    summary: words('津港合作周的對接方。', '津港合作周的对接方。', 'Counterpart for the cooperation week.'),
    about: words(
      '2023 年 2 月 20 日，貿發局主席在天津於香港舉辦的投資環境推介會上發言。[P23]',
      '2023 年 2 月 20 日，贸发局主席在天津于香港举办的投资环境推介会上发言。[P23]',
      'Its chairman spoke at Tianjin’s investment event in Hong Kong on 20 February 2023. [P23]',
    ),
    named: words(
      '原文列明的合作周對接方。',
      '原文写明的合作周对接方。',
      'Named by the reply as a counterpart in planning the cooperation week.',
    ),
    quote: '今年，我市正在与香港特区政府、香港贸发局及有关协会积极对接，筹划举办津港合作周活动',
    unstated: [{ what: words('在天津的聯絡方法', '在天津的联系方式', 'A contact in Tianjin') }],
    related: [...link('PROMISE', 'C37'), ...link('TERM', 'N47'), ...link('NEWS', 'tianjin-event-in-hong-kong')],
    sources: ['P00', 'P23'],
  },
  cpsf: {
    summary: words(
      '與天津市人民政府設立聯合資助項目。',
      '与天津市人民政府设立联合资助项目。',
      'Set up the joint funding programme with the Tianjin Municipal People’s Government.',
    ),
    named: words(
      '原文為聯合資助項目列明的設立者之一。',
      '原文为联合资助项目写明的设立者之一。',
      'One of the two founders that the reply names for the joint funding programme.',
    ),
    quote: '2023年中国博士后科学基金会与天津市人民政府创新设立中国博士后科学基金会与天津市联合资助项目',
    unstated: [
      { what: words('聯合資助項目的金額和公告', '联合资助项目的金额和公告', 'Amounts and calls of the joint programme') },
    ],
    related: [...link('PROMISE', 'C24'), ...link('TERM', 'N31', 'N32'), ...link('FIGURE', 'F18', 'F19', 'F22')],
    sources: ['P00'],
  },
  'nankai-university': {
    summary: words(
      '與京津冀國家技術創新中心共建創新平台；老校區在天開園核心區旁。',
      '与京津冀国家技术创新中心共建创新平台；老校区在天开园核心区旁。',
      'Builds innovation platforms with the regional technology innovation centre; beside the core of Tiankai Park.',
    ),
    about: words(
      '天開園核心區是環繞南開大學、天津大學和天津醫科大學的片區。[P06] 園名由南開大學和天津大學的校名組合而成。[P07]',
      '天开园核心区是环绕南开大学、天津大学和天津医科大学的片区。[P06] 园名由南开大学和天津大学的校名组合而成。[P07]',
      'The core of Tiankai Park is the area around Nankai University, Tianjin University and Tianjin Medical University. [P06] The park’s name joins those of Nankai and Tianjin University. [P07]',
    ),
    named: words(
      '原文舉例的共建方之一。八個平台的名單未有列明。',
      '原文举例的共建方之一。八个平台的名单没有写明。',
      'One of the partners that the reply gives as examples. The eight platforms are not listed.',
    ),
    quote: '京津冀国家技术创新中心与南开大学、清华高端院等共建8个创新平台',
    unstated: [{ what: words('它參與的平台的名稱', '它参与的平台的名称', 'Names of the platforms it takes part in') }, noContact],
    fields: ['education', 'technology'],
    related: [...link('TERM', 'N07'), ...link('FIGURE', 'F04'), ...link('NEWS', 'tiankai-opens')],
    sources: ['P00', 'P06', 'P07'],
  },
  'tsinghua-tianjin-equipment-institute': {
    summary: words(
      '與京津冀國家技術創新中心共建創新平台。',
      '与京津冀国家技术创新中心共建创新平台。',
      'Builds innovation platforms with the regional technology innovation centre.',
    ),
    about: words(
      '原文簡稱「清華高端院」，全名由本站推斷。 英文名稱為本站暫譯。',
      '原文简称“清华高端院”，全称由本站推断。 英文名称为本站暂译。',
      'The reply uses a short name (清華高端院); the full one is inferred by this portal. The English name is a working translation.',
    ),
    named: words(
      '原文舉例的共建方之一。八個平台的名單未有列明。',
      '原文举例的共建方之一。八个平台的名单没有写明。',
      'One of the partners that the reply gives as examples. The eight platforms are not listed.',
    ),
    quote: '京津冀国家技术创新中心与南开大学、清华高端院等共建8个创新平台',
    unstated: [{ what: words('它參與的平台的名稱', '它参与的平台的名称', 'Names of the platforms it takes part in') }, noContact],
    fields: ['technology'],
    related: [...link('TERM', 'N07'), ...link('FIGURE', 'F04')],
    sources: ['P00'],
  },
  ncti: {
    summary: words(
      '與南開大學、清華高端院等共建八個創新平台。',
      '与南开大学、清华高端院等共建八个创新平台。',
      'Builds eight innovation platforms with Nankai University, a Tsinghua institute and others.',
    ),
    about: workingName,
    named: words(
      '原文說它與高等院校、研究院共建八個創新平台。',
      '原文说它与高校、研究院共建八个创新平台。',
      'The reply says that it has built eight innovation platforms with universities and institutes.',
    ),
    quote: '京津冀国家技术创新中心与南开大学、清华高端院等共建8个创新平台',
    unstated: [{ what: words('八個平台的名單', '八个平台的名单', 'A list of the eight platforms') }, noContact],
    fields: ['technology'],
    related: [...link('TERM', 'N06'), ...link('FIGURE', 'F04')],
    sources: ['P00'],
  },
  'tiankai-park': {
    summary: words(
      '天津環繞大學建設的科技創新園區，2023 年 5 月開園。',
      '天津环绕高校建设的科技创新园区，2023 年 5 月开园。',
      'Tianjin’s innovation park around its universities, opened in May 2023.',
    ),
    about: words(
      '天開園是天津環繞大學建設的科技創新園區，2023 年 5 月開園。[P06] 園名由天津大學和南開大學的校名組合而成，也取自明代科技典籍《天工開物》。[P07] 定位有三：科技創新策源地、科研成果孵化器、科技服務資源集聚區。[P01] 市長在 2024 年 4 月說，新能源、新材料、合成生物、人工智能等領域已有企業和機構入園。[P07] 答覆說，下一步會以天開園建設為契機，加強與香港的科技合作。[C01]',
      '天开园是天津环绕高校建设的科技创新园区，2023 年 5 月开园。[P06] 园名由天津大学和南开大学的校名组合而成，也取自明代科技典籍《天工开物》。[P07] 定位有三：科技创新策源地、科研成果孵化器、科技服务资源集聚区。[P01] 市长在 2024 年 4 月说，新能源、新材料、合成生物、人工智能等领域已有企业和机构入园。[P07] 答复说，下一步会以天开园建设为契机，加强与香港的科技合作。[C01]',
      'Tiankai Park is an innovation park that Tianjin is building around its universities; it opened in May 2023. [P06] Its name joins those of Tianjin University and Nankai University and recalls Tiangong Kaiwu, a book on technology of the Ming dynasty. [P07] It is meant to be three things: a source of new science and technology, an incubator of research results, and a place where services for technology gather. [P01] In April 2024 the mayor named new energy, new materials, synthetic biology and artificial intelligence among the fields of those who have come. [P07] The reply says that the park is to be the occasion for closer work with Hong Kong in science and technology. [C01]',
    ),
    named: words(
      '答覆第一節的主要例子，也是對香港合作「下一步」的出發點。',
      '答复第一节的主要例子，也是对港合作“下一步”的出发点。',
      'The main example of the reply’s first section, and the starting point of its next steps with Hong Kong.',
    ),
    quote: '高标准打造天开高教科创园，形成69平方公里“一核两翼”发展格局',
    unstated: [
      { what: words('園區網站的地址', '园区网站的地址', 'Address of the park’s own site') },
      { what: words('租金和空間條件', '租金和空间条件', 'Rents and terms of space') },
      { what: words('34 條支持政策的全文', '34 条支持政策的全文', 'Text of the 34 support policies') },
      { what: words('團隊和企業的申請途徑', '团队和企业的申报途径', 'How a team or company applies to move in') },
      { what: words('香港申請人的條件', '香港申请人的条件', 'Terms for applicants from Hong Kong') },
      { what: words('核心區和兩翼各自的面積', '核心区和两翼各自的面积', 'Area of the core and of each wing') },
    ],
    fields: ['technology'],
    related: [
      ...link('PROMISE', 'C01', 'C02', 'C03', 'C04', 'C21'),
      ...link('TERM', 'N02', 'N03'),
      ...link('FIGURE', 'F01', 'G01'),
      ...link('POLICY', 'attracting-talent-measures'),
    ],
    sources: ['P00', 'P01', 'P06', 'P07', 'P09'],
  },
};
