import { words } from '@/lib/i18n/words';
import { defineProcedure, hostedSelection, hostedSelectionStations } from '@/lib/procedures/steps';

/** 中国博士后科学基金会—天津市联合资助: the station confirms, experts review, a panel selects; then the station is entered. */
export const jointFunding = defineProcedure({
  key: 'JOINT_FUNDING',
  name: words(
    '聯合資助：設站單位確認、專家評審',
    '联合资助：设站单位确认、专家评审',
    'Joint funding: host confirms, experts review',
  ),
  states: {
    HOST_CONFIRMED: words('設站單位已確認', '设站单位已确认', 'Confirmed by the station'),
    HOST_DECLINED: words('設站單位不接收', '设站单位不接收', 'Declined by the station'),
    UNDERWAY: words('已進站', '已进站', 'In the station'),
    ENDED: words('已出站', '已出站', 'Left the station'),
  },
  stations: hostedSelectionStations(words('在站', '在站', 'In the station')),
  moves: hostedSelection({
    begin: words('登記進站', '登记进站', 'Record entry to the station'),
    end: words('登記出站', '登记出站', 'Record leaving the station'),
  }),
});
