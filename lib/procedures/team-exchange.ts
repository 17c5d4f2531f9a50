import { words } from '@/lib/i18n/words';
import { defineProcedure, hostedDecision, hostedDecisionStations } from '@/lib/procedures/steps';

/** 两地科研团队交流, in either direction: the receiving side confirms, the bureau decides. */
export const teamExchange = defineProcedure({
  key: 'TEAM_EXCHANGE',
  name: words(
    '團隊交流：接待單位確認、審批',
    '团队交流：接待单位确认、审批',
    'Team exchange: host confirms, bureau decides',
  ),
  states: {
    UNDERWAY: words('交流中', '交流中', 'Under way'),
    ENDED: words('已完成', '已完成', 'Completed'),
  },
  stations: hostedDecisionStations(words('交流', '交流', 'Exchange')),
  moves: hostedDecision({
    begin: words('登記開始', '登记开始', 'Record the start'),
    end: words('登記完成', '登记完成', 'Record completion'),
  }),
});
