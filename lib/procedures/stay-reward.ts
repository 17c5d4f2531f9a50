import { words } from '@/lib/i18n/words';
import { course, decision, defineProcedure, eligibility, filing, stationNames } from '@/lib/procedures/steps';

/** 留津奖励: checked, approved, then confirmed each year for three years. */
export const stayReward = defineProcedure({
  key: 'STAY_REWARD',
  name: words(
    '留津獎勵：核實、批准、逐年確認',
    '留津奖励：核实、批准、逐年确认',
    'Reward for staying: checked, approved, confirmed yearly',
  ),
  states: {
    ELIGIBLE: words('已核實', '已核实', 'Checked'),
    INELIGIBLE: words('不符合條件', '不符合条件', 'Conditions not met'),
    SELECTED: words('已批准', '已批准', 'Approved'),
    NOT_SELECTED: words('不獲批准', '未获批准', 'Not approved'),
    UNDERWAY: words('逐年確認中', '逐年确认中', 'Confirmed year by year'),
    ENDED: words('已完結', '已完结', 'Completed'),
  },
  stations: [
    { name: stationNames.write, states: ['DRAFT', 'RETURNED'] },
    { name: words('核實', '核实', 'Check'), states: ['SUBMITTED', 'INELIGIBLE'] },
    { name: words('批准', '批准', 'Approval'), states: ['ELIGIBLE', 'SELECTED', 'NOT_SELECTED'] },
    { name: words('逐年確認', '逐年确认', 'Yearly check'), states: ['UNDERWAY', 'ENDED'] },
  ],
  moves: {
    ...filing({ withdrawFrom: ['ELIGIBLE'], returnFrom: ['ELIGIBLE'] }),
    ...eligibility(['SUBMITTED']),
    ...decision(['ELIGIBLE']),
    confirmYear: {
      name: words('確認本年仍在津', '确认本年仍在津', 'Confirm this year'),
      from: ['SELECTED', 'UNDERWAY'],
      to: 'UNDERWAY',
      by: 'official',
      event: 'MOVED',
    },
    ...endOf(),
  },
});

function endOf() {
  const { end } = course({
    from: ['SELECTED'],
    begin: words('開始', '开始', 'Begin'),
    end: words('三年期滿或終止', '三年期满或终止', 'End: three years over, or stopped'),
  });
  return { end: { ...end, from: ['SELECTED', 'UNDERWAY'], needsReason: true } } as const;
}
