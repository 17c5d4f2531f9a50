import { words } from '@/lib/i18n/words';
import { decision, defineProcedure, eligibility, filing, stationNames } from '@/lib/procedures/steps';

/** 制造业创新中心等: nominated, cultivated, recognised. */
export const centreNomination = defineProcedure({
  key: 'CENTRE_NOMINATION',
  name: words('創新中心：提名、培育、認定', '创新中心：提名、培育、认定', 'Centre: nominated, cultivated, recognised'),
  states: {
    SUBMITTED: words('已提名', '已提名', 'Nominated'),
    UNDERWAY: words('培育中', '培育中', 'Being cultivated'),
    SELECTED: words('已認定', '已认定', 'Recognised'),
    NOT_SELECTED: words('未獲認定', '未获认定', 'Not recognised'),
  },
  stations: [
    { name: stationNames.write, states: ['DRAFT', 'RETURNED'] },
    { name: stationNames.check, states: ['SUBMITTED', 'INELIGIBLE'] },
    { name: words('培育', '培育', 'Cultivation'), states: ['ELIGIBLE', 'UNDERWAY'] },
    { name: words('認定', '认定', 'Recognition'), states: ['SELECTED', 'NOT_SELECTED'] },
  ],
  moves: {
    ...filing({ withdrawFrom: ['ELIGIBLE', 'UNDERWAY'], returnFrom: ['ELIGIBLE'] }),
    ...eligibility(['SUBMITTED']),
    cultivate: {
      name: words('列入培育', '列入培育', 'Take into cultivation'),
      from: ['ELIGIBLE'],
      to: 'UNDERWAY',
      by: 'official',
      event: 'MOVED',
    },
    ...decision(['UNDERWAY']),
  },
});
