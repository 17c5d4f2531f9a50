import { words } from '@/lib/i18n/words';
import { defineProcedure, hostedDecision, hostedDecisionStations } from '@/lib/procedures/steps';

/** 科研实习及研究名额: the laboratory says whom it would take, the bureau confirms. */
export const researchPlace = defineProcedure({
  key: 'RESEARCH_PLACE',
  name: words('研究名額：實驗室確認', '研究名额：实验室确认', 'Research place: laboratory confirms'),
  states: {
    HOST_CONFIRMED: words('實驗室願意接收', '实验室愿意接收', 'The laboratory would take them'),
    HOST_DECLINED: words('實驗室不接收', '实验室不接收', 'Declined by the laboratory'),
    UNDERWAY: words('已到實驗室', '已到实验室', 'At the laboratory'),
    ENDED: words('已完成', '已完成', 'Completed'),
  },
  stations: hostedDecisionStations(words('研究', '研究', 'Research')),
  moves: hostedDecision({
    begin: words('登記到達', '登记到达', 'Record arrival'),
    end: words('登記完成', '登记完成', 'Record completion'),
  }),
});
