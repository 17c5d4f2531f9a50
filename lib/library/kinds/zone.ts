import { words } from '@/lib/i18n/words';
import { defineKind, plainSlug } from '@/lib/library/kind';

/** A part of Tiankai Park: the core, a wing, or one of the later points. */
export const zone = defineKind({
  kind: 'ZONE',
  key: 'zones',
  name: {
    one: words('天開園的部分', '天开园的片区', 'Part of Tiankai Park'),
    many: words('天開園的各部分', '天开园各片区', 'Parts of Tiankai Park'),
  },
  path: (slug) => `/park#${slug}`,
  slug: plainSlug,
  needsSource: true,
  weight: 1,
  fields: {
    zoneKind: {
      type: 'choice',
      label: words('種類', '种类', 'Kind'),
      options: {
        core: words('核心', '核心', 'Core'),
        wing: words('翼', '翼', 'Wing'),
        point: words('點', '点', 'Point'),
      },
    },
    side: {
      type: 'choice',
      label: words('示意圖上的位置', '示意图上的位置', 'Where on the schematic map'),
      options: {
        centre: words('中', '中', 'Centre'),
        west: words('西', '西', 'West'),
        east: words('東', '东', 'East'),
        north: words('北', '北', 'North'),
      },
    },
    district: { type: 'text', most: 60, optional: true, label: words('所在區', '所在区', 'District') },
    where: { type: 'text', most: 300, label: words('在哪裏', '在哪里', 'Where') },
    area: { type: 'text', most: 120, optional: true, label: words('面積', '面积', 'Area') },
    who: { type: 'prose', most: 1500, optional: true, label: words('有甚麼機構', '有什么机构', 'Who is there') },
    does: { type: 'text', most: 400, optional: true, label: words('用途', '功能', 'What it is for') },
    openedOn: { type: 'date', optional: true, label: words('啟用日期', '启用日期', 'Opened on') },
    places: {
      type: 'list',
      most: 8,
      label: words('示意圖上的站', '示意图上的站', 'Stations on the schematic map'),
      hint: words(
        '名稱要短；圖上只畫有來源的。',
        '名称要短；图上只画有来源的。',
        'Short names; the map draws only what has a source.',
      ),
      of: {
        name: { type: 'text', most: 40, label: words('名稱', '名称', 'Name') },
        sources: { type: 'sources', label: words('來源', '来源', 'Sources') },
      },
    },
  },
});
