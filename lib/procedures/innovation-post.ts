import { words } from '@/lib/i18n/words';
import { defineProcedure, hostedSelection, hostedSelectionStations } from '@/lib/procedures/steps';

/** 博士后创新岗位: as the joint funding, but a company's post; the yearly number of posts (F23) is the call's quota. */
export const innovationPost = defineProcedure({
  key: 'INNOVATION_POST',
  name: words(
    '博士後創新崗位：設站單位確認、評審',
    '博士后创新岗位：设站单位确认、评审',
    'Postdoc innovation post: host confirms, review',
  ),
  states: {
    UNDERWAY: words('已到崗', '已到岗', 'At the post'),
    ENDED: words('已離崗', '已离岗', 'Left the post'),
  },
  stations: hostedSelectionStations(words('在崗', '在岗', 'At the post')),
  moves: hostedSelection({
    begin: words('登記到崗', '登记到岗', 'Record start at the post'),
    end: words('登記離崗', '登记离岗', 'Record leaving the post'),
  }),
});
