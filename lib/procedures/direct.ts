import { words } from '@/lib/i18n/words';
import { decision, defineProcedure, filing, stationNames } from '@/lib/procedures/steps';

/** Checked and decided by the bureau that manages the programme: the shortest way. */
export const direct = defineProcedure({
  key: 'DIRECT',
  name: words('由主管部門審批', '由主管部门审批', 'Decided by the bureau'),
  stations: [
    { name: stationNames.write, states: ['DRAFT', 'RETURNED'] },
    { name: stationNames.check, states: ['SUBMITTED'] },
    { name: stationNames.result, states: ['SELECTED', 'NOT_SELECTED'] },
  ],
  moves: { ...filing(), ...decision(['SUBMITTED', 'RETURNED']) },
});
