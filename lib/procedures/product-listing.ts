import { words } from '@/lib/i18n/words';
import { course, decision, defineProcedure, eligibility, filing, stationNames } from '@/lib/procedures/steps';

/** 首台（套）、首批次、首版次: checked, listed, first use confirmed, expired. */
export const productListing = defineProcedure({
  key: 'PRODUCT_LISTING',
  name: words(
    '首台（套）、首批次、首版次產品列入目錄',
    '首台（套）、首批次、首版次产品列入目录',
    'Listing of a first set, batch or version',
  ),
  states: {
    ELIGIBLE: words('已核查', '已核查', 'Checked'),
    INELIGIBLE: words('不符合條件', '不符合条件', 'Conditions not met'),
    SELECTED: words('已列入目錄', '已列入目录', 'Listed'),
    NOT_SELECTED: words('未列入目錄', '未列入目录', 'Not listed'),
    UNDERWAY: words('首次應用已確認', '首次应用已确认', 'First use confirmed'),
    ENDED: words('已到期', '已到期', 'Expired'),
  },
  stations: [
    { name: stationNames.write, states: ['DRAFT', 'RETURNED'] },
    { name: words('核查', '核查', 'Check'), states: ['SUBMITTED', 'INELIGIBLE'] },
    { name: words('列入目錄', '列入目录', 'Listing'), states: ['ELIGIBLE', 'SELECTED', 'NOT_SELECTED'] },
    { name: words('首次應用', '首次应用', 'First use'), states: ['UNDERWAY', 'ENDED'] },
  ],
  moves: {
    ...filing({ withdrawFrom: ['ELIGIBLE'], returnFrom: ['ELIGIBLE'] }),
    ...eligibility(['SUBMITTED']),
    ...decision(['ELIGIBLE']),
    ...course({
      from: ['SELECTED'],
      begin: words('確認首次應用', '确认首次应用', 'Confirm first use'),
      end: words('登記到期', '登记到期', 'Record expiry'),
    }),
    expireUnused: {
      name: words('未有應用而到期', '未应用而到期', 'Expired without a use'),
      from: ['SELECTED'],
      to: 'ENDED',
      by: 'official',
      event: 'MOVED',
    },
  },
});
