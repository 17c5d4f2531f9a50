import { words } from '@/lib/i18n/words';
import type { policy } from '@/lib/library/kinds/policy';
import { blocks, heading, points } from '@/prisma/seed/prose-words';
import type { RecordSeed } from '@/prisma/seed/record-seed';

/** An invented policy in two versions, so that a demonstration can show how versions are compared. Never content. */
export const samplePolicy: RecordSeed<typeof policy> = {
  slug: 'sample-lab-visits',
  title: words('青年科研訪問辦法（示範）', '青年科研访问办法（示范）', 'Measures on research visits of young people (sample)'),
  summary: words('虛構的辦法，有兩個版本，用來示範怎樣逐字比較。', '虚构的办法，有两个版本，用来示范怎么逐字比较。', 'Invented measures in two versions, to show how versions are compared word by word.'),
  policyKind: 'administrative',
  issuer: words('示範部門', '示范部门', 'Sample Bureau'),
  documentNumber: '示范〔0000〕1号',
  status: 'REPLACED',
  statusAsOf: '2026-03',
  issuedOn: '2025-09',
  inForceFrom: '2025-10',
  who: words('虛構的對象。', '虚构的对象。', 'Invented people.'),
  what: words('虛構的內容，請看各項措施和版本比較。', '虚构的内容，请看各项措施和版本比较。', 'Invented content: see the measures and the comparison.'),
  measures: [
    {
      number: 1,
      title: words('訪問名額（示範）', '访问名额（示范）', 'Places for visits (sample)'),
      text: words('虛構：每年兩批。', '虚构：每年两批。', 'Invented: two rounds a year.'),
    },
    { number: 2 },
  ],
  editions: [
    {
      name: words('試行版（示範）', '试行版（示范）', 'Trial version (sample)'),
      date: '2025-09',
      text: blocks(
        heading(words('第一章　總則', '第一章　总则', 'Part 1: General')),
        words('為方便兩地青年互訪實驗室，訂立本辦法。', '为方便两地青年互访实验室，制定本办法。', 'These measures make it easier for young people of the two places to visit laboratories.'),
        words('本辦法適用於在天津的示範大學。', '本办法适用于在天津的示范大学。', 'They apply to sample universities in Tianjin.'),
        heading(words('第二章　申請', '第二章　申请', 'Part 2: Applying')),
        words('申請人須年滿十八歲，每次訪問最長五天。', '申请人须年满十八岁，每次访问最长五天。', 'Applicants must be at least eighteen; a visit lasts five days at most.'),
        points(
          words('遞交申請表。', '提交申请表。', 'Send the form.'),
          words('遞交推薦信兩封。', '提交推荐信两封。', 'Send two letters of recommendation.'),
        ),
        words('示範部門在二十個工作天內答覆。', '示范部门在二十个工作日内答复。', 'The Sample Bureau answers within twenty working days.'),
        heading(words('第三章　附則', '第三章　附则', 'Part 3: Final')),
        words('本辦法由示範部門解釋。', '本办法由示范部门解释。', 'The Sample Bureau explains these measures.'),
        words('本辦法試行一年。', '本办法试行一年。', 'These measures are on trial for a year.'),
      ),
    },
    {
      name: words('修訂版（示範）', '修订版（示范）', 'Revised version (sample)'),
      date: '2026-03',
      text: blocks(
        heading(words('第一章　總則', '第一章　总则', 'Part 1: General')),
        words('為方便兩地青年互訪實驗室，訂立本辦法。', '为方便两地青年互访实验室，制定本办法。', 'These measures make it easier for young people of the two places to visit laboratories.'),
        words('本辦法適用於在天津和香港的示範大學。', '本办法适用于在天津和香港的示范大学。', 'They apply to sample universities in Tianjin and Hong Kong.'),
        heading(words('第二章　申請', '第二章　申请', 'Part 2: Applying')),
        words('申請人須年滿十八歲，每次訪問最長十天。', '申请人须年满十八岁，每次访问最长十天。', 'Applicants must be at least eighteen; a visit lasts ten days at most.'),
        points(
          words('遞交申請表。', '提交申请表。', 'Send the form.'),
          words('可同時申請住宿。', '可同时申请住宿。', 'A place to stay may be asked for at the same time.'),
        ),
        words('示範部門在十個工作天內答覆。', '示范部门在十个工作日内答复。', 'The Sample Bureau answers within ten working days.'),
        heading(words('第三章　附則', '第三章　附则', 'Part 3: Final')),
        words('本辦法由示範部門解釋。', '本办法由示范部门解释。', 'The Sample Bureau explains these measures.'),
      ),
    },
  ],
  chains: ['CHAIN:robotics'],
};
