import { words } from '@/lib/i18n/words';
import { defineKind, plainSlug } from '@/lib/library/kind';

/** A dated thing that happened, or a story: also the entries of timelines. */
export const news = defineKind({
  kind: 'NEWS',
  key: 'news',
  name: { one: words('消息', '动态', 'News item'), many: words('消息與故事', '动态与故事', 'News and stories') },
  path: (slug) => `/news/${slug}`,
  slug: plainSlug,
  needsSource: true,
  weight: 1,
  fields: {
    newsKind: {
      type: 'choice',
      label: words('種類', '种类', 'Kind'),
      options: {
        news: words('消息', '动态', 'News'),
        story: words('故事', '故事', 'Story'),
        milestone: words('大事記', '大事记', 'Milestone'),
      },
    },
    happenedOn: { type: 'date', label: words('發生日期', '发生日期', 'When it happened') },
    topics: {
      type: 'choices',
      label: words('題目', '主题', 'Topics'),
      options: {
        park: words('天開園', '天开园', 'Tiankai Park'),
        talent: words('人才與博士後', '人才与博士后', 'Talent and postdocs'),
        transfer: words('科技成果', '科技成果', 'Research results'),
        chains: words('產業鏈', '产业链', 'Industry chains'),
        exchange: words('青年交流', '青年交流', 'Youth exchange'),
        week: words('津港合作周', '津港合作周', 'Cooperation week'),
        platforms: words('創新平台', '创新平台', 'Platforms'),
        cooperation: words('津港合作', '津港合作', 'Tianjin–Hong Kong cooperation'),
        policy: words('政策', '政策', 'Policy'),
      },
    },
    text: { type: 'prose', most: 20000, label: words('內容', '内容', 'Text') },
    picture: { type: 'picture', optional: true, label: words('圖片', '图片', 'Picture') },
    related: {
      type: 'links',
      kinds: ['FIGURE', 'PROMISE', 'TERM', 'POLICY', 'GUIDE', 'CHAIN', 'PLATFORM', 'ORGANISATION', 'ZONE'],
      label: words('相關', '相关', 'Related'),
    },
  },
});
