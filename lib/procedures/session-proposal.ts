import { words } from '@/lib/i18n/words';
import { defineProcedure, filing, review, stationNames } from '@/lib/procedures/steps';

/** Proposals for sessions of a cooperation week: reviewed, accepted together, then put on the agenda. */
export const sessionProposal = defineProcedure({
  key: 'SESSION_PROPOSAL',
  name: words('合作周環節建議：評審、採納', '合作周环节建议：评审、采纳', 'Session proposal: review, acceptance'),
  states: {
    SELECTED: words('已採納', '已采纳', 'Accepted'),
    NOT_SELECTED: words('未採納', '未采纳', 'Not accepted'),
    RESERVE: words('候補', '候补', 'Waiting list'),
    UNDERWAY: words('已排入議程', '已排入议程', 'On the agenda'),
  },
  stations: [
    { name: stationNames.write, states: ['DRAFT', 'RETURNED'] },
    { name: stationNames.review, states: ['SUBMITTED', 'IN_REVIEW', 'RESERVE'] },
    { name: stationNames.result, states: ['SELECTED', 'NOT_SELECTED'] },
    { name: words('議程', '议程', 'Agenda'), states: ['UNDERWAY'] },
  ],
  moves: {
    ...filing({ withdrawFrom: ['IN_REVIEW', 'RESERVE', 'SELECTED'] }),
    ...review(['SUBMITTED']),
    accept: { from: ['IN_REVIEW'], to: 'SELECTED', by: 'panel', event: 'SELECTED' },
    promote: { from: ['RESERVE'], to: 'SELECTED', by: 'system', event: 'SELECTED', guard: 'placeFree' },
    schedule: {
      name: words('排入議程', '排入议程', 'Put on the agenda'),
      from: ['SELECTED'],
      to: 'UNDERWAY',
      by: 'official',
      event: 'MOVED',
    },
  },
});
