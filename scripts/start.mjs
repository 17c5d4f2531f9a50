// npm start: from a fresh clone to a running portal. See scripts/support/run-portal.mjs.
import './support/check-node.mjs';

import('./support/run-portal.mjs').then(({ runPortal }) => runPortal('production'));
