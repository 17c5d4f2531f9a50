import { words } from '@/lib/i18n/words';
import type { policy } from '@/lib/library/kinds/policy';
import { blocks, paragraph, points, stated } from '@/prisma/seed/prose-words';
import type { RecordSeed } from '@/prisma/seed/record-seed';

const bureaus = {
  hr: words('天津市人力資源和社會保障局', '天津市人力资源和社会保障局', 'Tianjin Municipal Human Resources and Social Security Bureau'),
  industry: words('天津市工業和信息化局', '天津市工业和信息化局', 'Tianjin Municipal Bureau of Industry and Information Technology'),
};

const audienceNotStated = words(
  '答覆沒有說明適用於誰，也沒有說明香港居民是否包括在內；請先查詢。',
  '答复没有说明适用于谁，也没有说明香港居民是否包括在内；请先咨询。',
  'The reply does not state whom it applies to, nor whether Hong Kong residents are included: ask first.',
);
const howNotStated = words('答覆沒有說明怎樣申請。', '答复没有说明怎么申请。', 'The reply does not state how to apply.');
const bodyNotNamed = words(
  '答覆沒有說明由哪個機構負責解答。',
  '答复没有说明由哪个单位负责解答。',
  'The reply does not state which body answers.',
);
const hrDuty = stated(
  '答覆在人才一節提到人力社保部門負責高層次人才引育和留學回國人員服務。',
  '答复在人才一节提到人力社保部门负责高层次人才引育和留学回国人员服务。',
  'In its part on talent the reply names the human resources departments for attracting high-level talent and for serving returned overseas students.',
  'P00', 'C27',
);
const industryDuty = stated(
  '答覆由四個部門會同研究，其中有天津市工業和信息化局。',
  '答复由四个部门会同研究，其中有天津市工业和信息化局。',
  'Four bodies were consulted for the reply, among them the Tianjin Municipal Bureau of Industry and Information Technology.',
  'P00',
);
const askIndustry = paragraph(
  industryDuty,
  words('請先向它查詢。', '请先向它咨询。', 'Ask it first.'),
);

/** Every policy that the document names, then what sources of grade A or B tell about others. */
export const policySeeds: RecordSeed<typeof policy>[] = [
  {
    slug: 'talent-regulations',
    title: words('《天津市人才發展促進條例》', '《天津市人才发展促进条例》', 'Regulations of Tianjin Municipality on Promoting Talent Development'),
    summary: words(
      '天津市關於人才發展的地方性法規。答覆說已經頒布；條文未在此刊出。',
      '天津市关于人才发展的地方性法规。答复说已经颁布；条文未在此刊出。',
      'Tianjin’s local regulations on talent. The reply says that they have been promulgated; their text is not published here.',
    ),
    policyKind: 'regulation',
    status: 'NOT_STATED',
    quote: '我市颁布《天津人才发展促进条例》',
    who: audienceNotStated,
    what: blocks(
      paragraph(
        stated('答覆說天津市已頒布這部條例。', '答复说天津市已颁布这部条例。', 'The reply says that Tianjin has promulgated these regulations.', 'P00', 'C20'),
        stated('答覆寫的名稱少了「市」字；本網用全名。', '答复写的名称少了“市”字；本站用全称。', 'The reply leaves one character out of the name; the full name is used here.', 'P00'),
      ),
      paragraph(
        stated('「條例」在這裏是天津市的地方性法規，與香港法例的條例不同。', '“条例”在这里是天津市的地方性法规，与香港法例的条例不同。', 'They are local regulations of Tianjin, not an ordinance of Hong Kong.', 'N25'),
        words('條文、章節和生效日期未有可引用的來源，所以未在此刊出。', '条文、章节和施行日期没有可引用的来源，所以未在此刊出。', 'There is no source that can be cited for the articles, the chapters or the date of entry into force, so they are not published here.'),
      ),
    ),
    how: howNotStated,
    whereToAsk: paragraph(hrDuty, words('請先向人力社保部門查詢。', '请先向人力社保部门咨询。', 'Ask the human resources departments first.')),
    related: ['GUIDE:talent', 'ORGANISATION:tianjin-hr-bureau', 'POLICY:attracting-talent-measures'],
    sources: ['P00'],
  },
  {
    slug: 'attracting-talent-measures',
    title: words(
      '《關於深入落實科教興市人才強市行動加快引進優秀人才來津創新創業的若干措施》',
      '《关于深入落实科教兴市人才强市行动加快引进优秀人才来津创新创业的若干措施》',
      'Several Measures on Accelerating the Attraction of Outstanding Talent to Tianjin for Innovation and Entrepreneurship',
    ),
    summary: words(
      '天津為引進人才訂立的十項措施（來津＝來天津）。為每一項留了位置；原文未在此刊出。',
      '天津为引进人才制定的十项措施。为每一项留了位置；原文未在此刊出。',
      'Ten measures by which Tianjin attracts talent. There is a place for each; their text is not published here.',
    ),
    policyKind: 'measures',
    status: 'NOT_STATED',
    quote: '制定出台《关于深入落实科教兴市人才强市行动加快引进优秀人才来津创新创业的若干措施》，围绕支持重点产业链发展和天开高教科创园建设，提出10项具体措施',
    who: audienceNotStated,
    what: blocks(
      stated(
        '答覆說措施已制定出台，圍繞支持重點產業鏈發展和天開高教科創園建設，共有 10 項。',
        '答复说措施已制定出台，围绕支持重点产业链发展和天开高教科创园建设，共有 10 项。',
        'The reply says that the measures have been issued, that they are about supporting key industry chains and building Tiankai Park, and that there are 10 of them.',
        'P00', 'F06', 'C21',
      ),
      words(
        '哪些是「重點產業鏈」，每一項的內容、金額和條件：答覆沒有說明，原文尚未找到。',
        '哪些是“重点产业链”，每一项的内容、金额和条件：答复没有说明，原文尚未找到。',
        'Which chains are the key ones, and what each measure provides, how much and on what conditions, the reply does not state; the text was not found.',
      ),
    ),
    how: howNotStated,
    whereToAsk: paragraph(hrDuty, words('請先向人力社保部門查詢。', '请先向人力社保部门咨询。', 'Ask the human resources departments first.')),
    measures: Array.from({ length: 10 }, (_, index) => ({ number: index + 1, sources: ['P00'] })),
    related: ['GUIDE:talent', 'TERM:N26', 'ORGANISATION:tianjin-hr-bureau', 'POLICY:talent-regulations', 'POLICY:tiankai-fund-and-policies'],
    sources: ['P00'],
  },
  {
    slug: 'young-talent-measures',
    title: words('《天津市引進青年人才項目實施辦法》', '《天津市引进青年人才项目实施办法》', 'Implementing Measures for Tianjin’s Young Talent Recruitment Project'),
    summary: words(
      '設立博士後創新崗位的辦法：每年 100 名。全文未在此刊出。',
      '设立博士后创新岗位的办法：每年 100 名。全文未在此刊出。',
      'The measures that create the postdoctoral innovation posts, 100 a year. Their text is not published here.',
    ),
    policyKind: 'implementing',
    issuer: words('天津市委人才辦', '天津市委人才办', 'Talent office of the CPC Tianjin Municipal Committee'),
    status: 'NOT_STATED',
    quote: '积极落实市委人才办制定印发的《天津市引进青年人才项目实施办法》，创新设立博士后创新岗位，衔接国家博士后重点资助项目，每年遴选100名优秀博士后，给予三年20万资助，出站后留津工作的博士后给予最高三年30万元奖励资助',
    who: paragraph(
      stated('優秀博士後，每年遴選 100 名。', '优秀博士后，每年遴选 100 名。', 'Outstanding postdocs, of whom 100 are selected each year.', 'P00', 'F23'),
      words('香港居民或持香港學位的人是否包括在內：答覆沒有說明，請先查詢。', '香港居民或持香港学位的人是否包括在内：答复没有说明，请先咨询。', 'Whether Hong Kong residents or holders of Hong Kong degrees are included is not stated: ask first.'),
    ),
    what: blocks(
      points(
        stated('設立博士後創新崗位，與國家博士後重點資助項目銜接。', '设立博士后创新岗位，衔接国家博士后重点资助项目。', 'It creates the postdoctoral innovation post, linked to the national key postdoctoral funding programme.', 'P00', 'C25', 'N36'),
        stated('入選者有三年資助，金額照錄於上面的引文。', '入选者有三年资助，金额照录于上面的引文。', 'Those selected are funded for three years; the amount stands in the quotation above.', 'P00', 'F24'),
        stated('完成研究（出站）後留在天津工作，另有最長三年的獎勵資助，上限照錄於上面的引文。', '出站后留津工作，另有最长三年的奖励资助，上限照录于上面的引文。', 'Those who stay to work in Tianjin afterwards may have a reward for up to three years; its ceiling stands in the quotation above.', 'P00', 'F25', 'C26'),
      ),
      words('金額是三年合計還是每年、以甚麼貨幣計算：答覆沒有說明，請以正式通知為準。', '金额是三年合计还是每年、以什么货币计算：答复没有说明，请以正式通知为准。', 'Whether the amounts are for three years in all or for each year, and in which currency, is not stated: see the official call.'),
    ),
    how: blocks(
      words('答覆沒有說明怎樣申請、何時接受申請。', '答复没有说明怎么申请、何时接受申请。', 'The reply does not state how or when to apply.'),
      words('請看本網的[博士後創新崗位](/programmes/postdoctoral-innovation-post)和[留在天津工作獎勵資助](/programmes/stay-in-tianjin-reward)兩頁：哪些有說明，哪些沒有。', '请看本站的[博士后创新岗位](/programmes/postdoctoral-innovation-post)和[留津工作奖励资助](/programmes/stay-in-tianjin-reward)两页：哪些有说明，哪些没有。', 'See the pages on the [innovation post](/programmes/postdoctoral-innovation-post) and the [stay reward](/programmes/stay-in-tianjin-reward) for what is stated and what is not.'),
    ),
    whereToAsk: paragraph(
      stated('辦法由天津市委人才辦制定印發。', '办法由市委人才办制定印发。', 'The measures were made and issued by the talent office of the CPC Tianjin Municipal Committee.', 'P00', 'C25'),
      words('它的聯絡方法未找到；請先向你的博士後設站單位（聘用機構）查詢。', '它的联系方式未找到；请先向所在的博士后设站单位咨询。', 'How to reach it was not found; ask your host unit first.'),
    ),
    related: ['GUIDE:talent', 'FIGURE:F17', 'TERM:N35', 'TERM:N37', 'ORGANISATION:tianjin-talent-office'],
    sources: ['P00'],
  },
  {
    slug: 'manufacturing-city-policy',
    title: words('製造業立市政策', '制造业立市政策', 'Policy of building the city on manufacturing'),
    summary: words('答覆說正在研究完善的政策；還沒有公開的文本。', '答复说正在研究完善的政策；没有公开的文本。', 'A policy that the reply says is being studied and improved; no text is published here.'),
    policyKind: 'policy',
    status: 'DRAFT',
    quote: '研究完善造业立市政策，引导支持企业发挥创新主体作用',
    who: paragraph(
      stated('企業：政策是為引導支持企業發揮創新主體作用。', '企业：政策是为引导支持企业发挥创新主体作用。', 'Companies: it is to lead and support them as the main force of innovation.', 'P00', 'C16'),
      words('港資企業是否包括在內：答覆沒有說明。', '港资企业是否包括在内：答复没有说明。', 'Whether companies from Hong Kong are included is not stated.'),
    ),
    what: paragraph(
      stated('答覆說正在研究完善這項政策。', '答复说正在研究完善这项政策。', 'The reply says that this policy is being studied and improved.', 'P00', 'C16'),
      stated('原文漏了一個字，寫作「造業立市」；本網更正為「製造業立市」。', '原文漏了一个字，写作“造业立市”；本站更正为“制造业立市”。', 'The reply leaves one character out of its name, which is corrected here.', 'P00', 'N21'),
    ),
    how: howNotStated,
    whereToAsk: askIndustry,
    related: ['ORGANISATION:tianjin-industry-bureau', 'POLICY:challenge-policy', 'POLICY:first-product-policy'],
    sources: ['P00'],
  },
  {
    slug: 'challenge-policy',
    title: words('支持利用揭榜制開展卡點技術攻關的政策', '支持利用揭榜制开展卡点技术攻关的政策', 'Policy on open challenges for technology bottlenecks'),
    summary: words(
      '由企業公開技術瓶頸、徵求解決方案（揭榜制）的支持政策。答覆說正在制定。',
      '支持以揭榜制攻关卡点技术的政策。答复说正在制定。',
      'Support for open challenges (“taking the list”), in which bottlenecks are published and solutions invited. The reply says that it is being made.',
    ),
    policyKind: 'policy',
    status: 'DRAFT',
    quote: '针对关键技术突破，制定支持利用揭榜制开展卡点技术攻关政策，鼓励企业牵头开展联合攻关',
    who: paragraph(
      stated('牽頭聯合攻關（聯合研發）的企業。', '牵头开展联合攻关的企业。', 'Companies that lead joint work on a key problem.', 'P00', 'C18'),
      words('香港的研究團隊可否參加：答覆沒有說明，請先查詢。', '香港的科研团队可否参加：答复没有说明，请先咨询。', 'Whether research teams from Hong Kong may take part is not stated: ask first.'),
    ),
    what: paragraph(
      stated('答覆說要針對關鍵技術突破，制定支持利用揭榜制開展卡點技術攻關的政策。', '答复说要针对关键技术突破，制定支持利用揭榜制开展卡点技术攻关的政策。', 'The reply says that a policy is being made to support open challenges on bottleneck technologies.', 'P00', 'C17', 'N22'),
      words('政策文本未找到。', '政策文本未找到。', 'The text of the policy was not found.'),
    ),
    how: howNotStated,
    whereToAsk: askIndustry,
    related: ['TERM:N23', 'ORGANISATION:tianjin-industry-bureau', 'POLICY:manufacturing-city-policy'],
    sources: ['P00'],
  },
  {
    slug: 'first-product-policy',
    title: words('首台套、首批次、首版次等新產品推廣應用政策', '首台套、首批次、首版次等新产品推广应用政策', 'Policy on first sets, first batches and first versions of new products'),
    summary: words('讓首次面世的設備、材料和軟件較易得到應用的政策。答覆有提出；文本未找到。', '让首次面世的装备、材料和软件较易得到应用的政策。答复有提出；文本未找到。', 'A policy to bring new equipment, materials and software into first use. The reply proposes it; no text was found.'),
    policyKind: 'policy',
    status: 'DRAFT',
    quote: '针对企业创新成果转化，提出首台套、首批次、首版次等新产品推广应用政策，加快新产品、新技术实现规模化生产和应用',
    who: paragraph(
      stated('把創新成果轉化為產品的企業。', '把创新成果转化为产品的企业。', 'Companies that turn innovations into products.', 'P00', 'C19'),
      words('香港的初創企業是否包括在內：答覆沒有說明。', '香港的初创企业是否包括在内：答复没有说明。', 'Whether start-ups from Hong Kong are included is not stated.'),
    ),
    what: blocks(
      stated('答覆說提出這類政策，是為加快新產品、新技術的規模化生產和應用。', '答复说提出这类政策，是为加快新产品、新技术的规模化生产和应用。', 'The reply says that such policies are put forward to bring new products and technologies into production and use at scale sooner.', 'P00', 'C19', 'N24'),
      points(
        stated('首台（套）：裝備。', '首台（套）：装备。', 'First set: equipment.', 'P53'),
        stated('首批次：材料。', '首批次：材料。', 'First batch: materials.', 'P53'),
        stated('首版次：軟件。', '首版次：软件。', 'First version: software.', 'P53'),
      ),
      words('天津自己的金額和條件未找到。', '天津自己的金额和条件未找到。', 'Tianjin’s own amounts and conditions were not found.'),
    ),
    how: howNotStated,
    whereToAsk: askIndustry,
    related: ['ORGANISATION:tianjin-industry-bureau', 'POLICY:manufacturing-city-policy'],
    sources: ['P00', 'P53'],
  },
  {
    slug: 'haihe-talent-plan',
    title: words('「海河英才」行動計劃', '“海河英才”行动计划', 'Haihe Talent plan'),
    summary: words(
      '天津的引進人才計劃。答覆說累計引進 47.4 萬人；現行條件未有列明。',
      '天津的引进人才计划。答复说累计引进 47.4 万人；现行条件未说明。',
      'Tianjin’s plan for attracting talent. The reply counts 474,000 people; its present conditions are not stated.',
    ),
    policyKind: 'plan',
    status: 'NOT_STATED',
    quote: '升级加力“海河英才”行动计划，累计引进人才47.4万人，平均年龄32岁，战略性新兴产业领域人才占比26%',
    who: paragraph(
      stated('答覆只說引進「人才」，沒有列出條件。', '答复只说引进“人才”，没有列出条件。', 'The reply speaks of “talent” and lists no conditions.', 'P00'),
      words('香港居民、持香港學位的人是否包括在內：未有列明，請先查詢。', '香港居民、持香港学位的人是否包括在内：未说明，请先咨询。', 'Whether Hong Kong residents or holders of Hong Kong degrees are included is not stated: ask first.'),
    ),
    what: blocks(
      points(
        stated('累計引進 47.4 萬人，平均 32 歲，其中 26% 在戰略性新興產業領域。', '累计引进 47.4 万人，平均 32 岁，其中 26% 在战略性新兴产业领域。', 'In all 474,000 people have come, aged 32 on average, of whom 26% work in strategic emerging industries.', 'F07', 'F08', 'F09'),
        stated('計劃在 2018 年 5 月開始，當時提供天津戶口和補貼；到同年 7 月底有 5 萬人落戶。', '计划在 2018 年 5 月开始，当时提供天津户口和补贴；到同年 7 月底有 5 万人落户。', 'The campaign began in May 2018 and then offered household registration and subsidies; by the end of that July 50,000 people had registered.', 'P101'),
        stated('答覆說正在「升級加力」。', '答复说正在“升级加力”。', 'The reply says that it is being upgraded and strengthened.', 'P00', 'C22'),
      ),
      words('現在的學歷、年齡和金額：未有可引用的來源。', '现在的学历、年龄和金额：没有可引用的来源。', 'For today’s conditions of degree and age and for the amounts there is no source that can be cited.'),
    ),
    how: words('請先看[海河英才指南](/talent)，做一次自我查核，知道該向誰、問甚麼。', '请先看[海河英才指南](/talent)，做一次自查，了解该向谁、问什么。', 'Read the [guide to Haihe Talent](/talent) first; its self-check tells whom to ask and what.'),
    whereToAsk: paragraph(hrDuty, words('請先向人力社保部門查詢。', '请先向人力社保部门咨询。', 'Ask the human resources departments first.')),
    related: ['GUIDE:talent', 'TERM:N27', 'ORGANISATION:tianjin-hr-bureau'],
    sources: ['P00', 'P101'],
  },
  {
    slug: 'manufacturing-rules-draft',
    title: words('《若干政策措施實施細則（徵求意見稿）》（天津市工業和信息化局）', '《若干政策措施实施细则（征求意见稿）》（天津市工业和信息化局）', 'Detailed rules for several policies and measures, draft for comment (Tianjin Bureau of Industry and Information Technology)'),
    summary: words('2024 年 8 月公開徵求意見的實施細則草案；其後是否發布未找到。', '2024 年 8 月公开征求意见的实施细则草案；其后是否发布未找到。', 'Draft implementing rules put out for comment in August 2024; whether they were issued afterwards was not found.'),
    policyKind: 'consultation',
    issuer: bureaus.industry,
    status: 'DRAFT',
    statusAsOf: '2024-08-21',
    issuedOn: '2024-08-12',
    who: words('細則適用於誰：這裏未有列明，請看工信局的網頁。', '细则适用于谁：这里未说明，请看工信局的网页。', 'Whom the rules apply to is not stated here: see the bureau’s page.'),
    what: paragraph(
      stated('天津市工業和信息化局在 2024 年 8 月 12 日刊出徵求意見稿，意見收到 8 月 21 日為止。', '天津市工业和信息化局在 2024 年 8 月 12 日刊出征求意见稿，意见收到 8 月 21 日为止。', 'The bureau published the draft on 12 August 2024 and took comments until 21 August.', 'P46'),
      words('正式的細則有否發布、內容有否改動，未找到。', '正式的细则有没有发布、内容有没有改动，未找到。', 'Whether final rules were issued, and whether they differ, was not found.'),
    ),
    how: words('徵求意見期已經結束，請向工信局查詢正式的細則。', '征求意见期已经结束，请向工信局咨询正式的细则。', 'Ask the bureau for the final rules: the time for comments is over.'),
    whereToAsk: stated('刊出草案的是天津市工業和信息化局。', '刊出草案的是天津市工业和信息化局。', 'The draft was published by the Tianjin Municipal Bureau of Industry and Information Technology.', 'P46'),
    related: ['ORGANISATION:tianjin-industry-bureau', 'POLICY:manufacturing-city-policy'],
    sources: ['P46'],
  },
  {
    slug: 'tiankai-fund-and-policies',
    title: words('天開園發展專項資金及 34 條支持政策', '天开园发展专项资金及 34 条支持政策', 'Tiankai Park: the special fund and the 34 support policies'),
    summary: words('2023 至 2027 年每年基礎額度人民幣 4 億元的專項資金，以及十個方面的 34 條政策。', '2023 至 2027 年每年基础额度 4 亿元的专项资金，以及十个方面的 34 条政策。', 'A special fund with a basic RMB 400 million a year from 2023 to 2027, and 34 policies in ten areas.'),
    policyKind: 'policy',
    status: 'NOT_STATED',
    statusAsOf: '2023-04-19',
    issuedOn: '2023-04-19',
    who: paragraph(
      stated('資金支持園區建設運營、創新創業、成果轉化、企業發展和人才引進。', '资金支持园区建设运营、创新创业、成果转化、企业发展和人才引进。', 'The fund supports the building and running of the park, start-ups, the transfer of results, companies and the attraction of talent.', 'P01'),
      words('香港團隊的條件未有列明，請先查詢。', '香港团队的条件未说明，请先咨询。', 'The conditions for teams from Hong Kong are not stated: ask first.'),
    ),
    what: blocks(
      points(
        stated('專項資金以五年為一期；首期 2023 至 2027 年，每年基礎額度人民幣 4 億元。', '专项资金以五年为一周期；首期 2023 至 2027 年，每年基础额度 4 亿元。', 'The fund runs in periods of five years; in the first, 2023 to 2027, the basic sum is RMB 400 million a year.', 'P01'),
        stated('同時推出十個方面共 34 條支持政策，涉及成果轉化、科技金融、創新創業、人才引育、校友經濟等。', '同步推出十个方面共 34 条支持政策，涉及成果转化、科技金融、创新创业、人才引育、校友经济等。', 'With it came 34 support policies in ten areas, among them the transfer of results, technology finance, start-ups, talent and the alumni economy.', 'P01'),
      ),
      words('這些政策的原文未找到。', '这些政策的原文未找到。', 'The text of these policies was not found.'),
    ),
    how: words('申請途徑未找到；請先看[天開園](/park)一頁，再提出查詢。', '申请途径未找到；请先看[天开园](/park)一页，再提出咨询。', 'How to apply was not found; see the page on [Tiankai Park](/park) and ask from there.'),
    whereToAsk: stated('消息由天津市科技局的負責人在天開園首場新聞發布會公布。', '消息由天津市科技局的负责人在天开园首场新闻发布会公布。', 'The head of the Tianjin Science and Technology Bureau announced it at the park’s first press conference.', 'P01'),
    related: ['GUIDE:develop', 'TERM:N02', 'ORGANISATION:tiankai-park', 'ORGANISATION:tianjin-science-bureau', 'POLICY:attracting-talent-measures'],
    sources: ['P01'],
  },
  {
    slug: 'residence-permit-rules',
    title: words('《港澳台居民居住證申領發放辦法》', '《港澳台居民居住证申领发放办法》', 'Measures on applying for and issuing the Residence Permit for Hong Kong, Macao and Taiwan Residents'),
    summary: words(
      '在內地住滿半年的香港居民怎樣申領居住證。2018 年公布的資料，使用前請先核實。',
      '在内地住满半年的香港居民怎样申领居住证。2018 年公布的内容，使用前请先核实。',
      'How Hong Kong residents who have lived in the Mainland for half a year obtain a residence permit. As published in 2018; confirm before use.',
    ),
    policyKind: 'administrative',
    status: 'NOT_STATED',
    statusAsOf: '2018-08-19',
    issuedOn: '2018-08-19',
    who: stated(
      '前往內地居住半年以上的香港、澳門、台灣居民，並在當地有合法穩定就業、合法穩定住所、連續就讀三者之一。',
      '前往内地居住半年以上的香港、澳门、台湾居民，并在当地有合法稳定就业、合法稳定住所、连续就读三者之一。',
      'Residents of Hong Kong, Macao and Taiwan who have lived in the Mainland for more than half a year and have there a lawful stable job, a lawful stable home, or continuous study.',
      'P87',
    ),
    what: blocks(
      points(
        stated('居住證有效期五年。', '居住证有效期五年。', 'The permit is valid for five years.', 'P87'),
        stated('香港居民的號碼以 810000 開首。', '香港居民的号码以 810000 开头。', 'The numbers of Hong Kong holders begin with 810000.', 'P87'),
        stated('由縣級公安機關簽發。', '由县级公安机关签发。', 'It is issued by the police at county level.', 'P87'),
      ),
      words('持證人享有哪些權利、服務和便利：未有可引用的來源，請向簽發機關查詢。', '持证人享有哪些权利、服务和便利：没有可引用的来源，请向签发机关咨询。', 'There is no source that can be cited for the rights, services and conveniences that come with it: ask the issuing police.'),
    ),
    how: words('請向居住地的公安機關查詢所需文件、費用和時間；這些未有可引用的來源。', '请向居住地的公安机关咨询所需材料、费用和时间；这些没有可引用的来源。', 'Ask the police where you live about papers, fee and time; there is no source that can be cited for these.'),
    whereToAsk: blocks(
      stated('簽發的是居住地的縣級公安機關。', '签发的是居住地的县级公安机关。', 'The county-level police where you live issue it.', 'P87'),
      stated('香港特區政府駐天津聯絡處也為在天津的香港人提供支援（2017 年的資料，使用前請先核實）：電話 (86 22) 5830 7884，電郵 tjlu@bjo.gov.hk。', '香港特区政府驻天津联络处也为在天津的香港人提供支持（2017 年的内容，使用前请先核实）：电话 (86 22) 5830 7884，邮箱 tjlu@bjo.gov.hk。', 'The HKSAR Government’s Tianjin Liaison Unit also supports Hong Kong people in Tianjin (details of 2017, confirm before use): telephone (86 22) 5830 7884, e-mail tjlu@bjo.gov.hk.', 'P18'),
    ),
    related: ['GUIDE:students', 'GUIDE:work', 'GUIDE:study', 'GUIDE:travel'],
    sources: ['P87', 'P18'],
  },
  {
    slug: 'workstation-branches-notice',
    title: words('新一批博士後科研工作站分站申報工作的通知（天津東疆）', '新一批博士后科研工作站分站申报工作的通知（天津东疆）', 'Notice on applications for new branches of postdoctoral research workstations (Dongjiang, Tianjin)'),
    summary: words('企業申請設立博士後科研工作站分站的條件，2026 年 1 月的通知。', '企业申请设立博士后科研工作站分站的条件，2026 年 1 月的通知。', 'What a company needs for a branch of a postdoctoral research workstation; notice of January 2026.'),
    policyKind: 'notice',
    issuer: words('天津東疆自由貿易港區', '天津东疆自由贸易港区', 'Dongjiang free trade port, Tianjin'),
    status: 'NOT_STATED',
    statusAsOf: '2026-01-28',
    issuedOn: '2026-01-28',
    who: stated('有獨立法人資格、經營狀況良好的機構。', '有独立法人资格、经营状况良好的单位。', 'Legal persons in a good state of business.', 'P35'),
    what: blocks(
      words('申請設站請先對照這些條件：', '申请设站请先对照这些条件：', 'Check these conditions first:'),
      points(
        stated('有一定規模，並有自己的研發機構。', '有一定规模，并有自己的研发机构。', 'A certain size and an R&D body of its own.', 'P35'),
        stated('有高水平的團隊和可供博士後研究的項目。', '有高水平的团队和可供博士后研究的项目。', 'A high-level team and a project for postdoctoral research.', 'P35'),
        stated('能提供科研和生活條件。', '能提供科研和生活条件。', 'The conditions for research and for living.', 'P35'),
        stated('每兩年至少招收一名博士後。', '每两年至少招收一名博士后。', 'At least one postdoc taken on every two years.', 'P35'),
        stated('另加一項優先條件，例如國家級平台、省級專精特新企業、製造業創新中心、高新技術企業、海河實驗室，或省級獎項、項目。', '另加一项优先条件，例如国家级平台、省级专精特新企业、制造业创新中心、高新技术企业、海河实验室，或省级奖项、项目。', 'And one recommended condition, such as a national platform, a provincial specialised and innovative company, manufacturing innovation centre, high-tech company or Haihe laboratory, or a provincial award or project.', 'P35'),
      ),
    ),
    how: words('截止日期和申請表：這裏未有列明，請看通知原文。', '截止日期和申请表：这里未说明，请看通知原文。', 'The closing date and the form are not stated here: see the notice itself.'),
    whereToAsk: stated('通知由天津東疆刊出。', '通知由天津东疆刊出。', 'The notice was published by Dongjiang.', 'P35'),
    related: ['TERM:N29', 'FIGURE:F13', 'GUIDE:talent'],
    sources: ['P35'],
  },
  {
    slug: 'postdoctoral-pilot-2021',
    title: words('2021 年中國博士後國際交流計劃引進項目天津聯合資助試點項目', '2021 年中国博士后国际交流计划引进项目天津联合资助试点项目', 'Tianjin joint funding pilot of 2021 for the introduction project of the postdoctoral international exchange plan'),
    summary: words(
      '2021 年的一項試點：30 個名額，每人兩年人民幣 60 萬元。與答覆所說 2023 年的聯合資助項目不是同一個計劃。',
      '2021 年的一项试点：30 个名额，每人两年 60 万元。与答复所说 2023 年的联合资助项目不是同一个项目。',
      'A pilot of 2021: 30 places, RMB 600,000 each over two years. Not the joint funding programme of 2023 that the reply speaks of.',
    ),
    policyKind: 'notice',
    issuer: bureaus.hr,
    status: 'EXPIRED',
    statusAsOf: '2021',
    issuedOn: '2021-06-08',
    who: points(
      stated('年齡一般不超過 35 歲。', '年龄一般不超过 35 周岁。', 'Generally aged 35 or under.', 'P36'),
      stated('近三年內取得海外博士學位的留學回國博士或外籍博士。', '近三年内获得海外博士学位的留学回国博士或外籍博士。', 'Returned or foreign doctors with an overseas doctorate of the last three years.', 'P36'),
    ),
    what: blocks(
      points(
        stated('2021 年的名額是 30 人。', '2021 年的名额是 30 人。', 'There were 30 places in 2021.', 'P36'),
        stated('每人人民幣 60 萬元，為期兩年。', '每人 60 万元，为期两年。', 'RMB 600,000 each, for two years.', 'P36'),
        stated('國家人力資源社會保障部、天津市、博士後設站單位各出人民幣 20 萬元。', '人力资源社会保障部、天津市、博士后设站单位各出 20 万元。', 'The ministry, the city and the host unit each gave RMB 200,000.', 'P36'),
      ),
      stated('這與 2023 年設立的[聯合資助項目](/programmes/cpsf-tianjin-joint-funding)是兩回事；這裏的金額和條件不適用於後者。', '这与 2023 年设立的[联合资助项目](/programmes/cpsf-tianjin-joint-funding)是两回事；这里的金额和条件不适用于后者。', 'This is not the [joint funding programme](/programmes/cpsf-tianjin-joint-funding) founded in 2023, to which these amounts and conditions do not apply.', 'P36', 'F18'),
    ),
    how: words('通知只關於當年的一批；其後有否再辦未找到。', '通知只关于当年的一批；其后有没有再办未找到。', 'The notice is about the round of that year only; whether there were others was not found.'),
    whereToAsk: stated('通知由天津市人力資源和社會保障局發出，南開大學轉發。', '通知由天津市人力资源和社会保障局发出，南开大学转发。', 'The notice is of the Tianjin HR bureau, passed on by Nankai University.', 'P36'),
    related: ['TERM:N32', 'ORGANISATION:tianjin-hr-bureau', 'ORGANISATION:nankai-university', 'GUIDE:talent'],
    sources: ['P36'],
  },
  {
    slug: 'young-scientist-training',
    title: words('第二批天津市青年科技人才培養項目評選通知', '第二批天津市青年科技人才培养项目评选通知', 'Notice on the second batch of Tianjin’s young scientist training project'),
    summary: words('給在天津全職工作的青年科研人員，約 100 名，分三個年齡層次；要求中國國籍。', '面向在天津全职工作的青年科研人员，约 100 名，分三个年龄层次；要求中国国籍。', 'For young researchers who work in Tianjin full time: about 100, in three tiers by age; Chinese nationality is required.'),
    policyKind: 'notice',
    status: 'NOT_STATED',
    statusAsOf: '2024',
    who: points(
      stated('具有中國國籍。', '具有中国国籍。', 'Chinese nationality.', 'P97'),
      stated('在天津全職工作。', '在天津全职工作。', 'Full-time work in Tianjin.', 'P97'),
      stated('第一層次不超過 43 歲，第二層次不超過 38 歲，第三層次不超過 32 歲。', '第一层次不超过 43 周岁，第二层次不超过 38 周岁，第三层次不超过 32 周岁。', 'Aged 43 or under in the first tier, 38 in the second, 32 in the third.', 'P97'),
    ),
    what: stated('評選約 100 名：第一層次 15 名左右，第二層次 35 名左右，第三層次 50 名左右。', '评选约 100 名：第一层次 15 名左右，第二层次 35 名左右，第三层次 50 名左右。', 'About 100 are chosen: about 15 in the first tier, 35 in the second, 50 in the third.', 'P97'),
    how: words('請向所在機構的科研管理部門查詢；其後各批的日期未找到。', '请向所在单位的科研管理部门咨询；其后各批的日期未找到。', 'Ask the research office of your institution; the dates of later batches were not found.'),
    whereToAsk: stated('這份通知由天津中醫藥大學轉給本校各部門。', '这份通知由天津中医药大学转给本校各部门。', 'This notice went to the departments of Tianjin University of Traditional Chinese Medicine.', 'P97'),
    related: ['GUIDE:talent', 'GUIDE:work'],
    sources: ['P97'],
  },
];
