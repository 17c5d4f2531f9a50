// npm run dev: the same portal with hot reload. See scripts/support/run-portal.mjs.
import './support/check-node.mjs';

import('./support/run-portal.mjs').then(({ runPortal }) => runPortal('development'));
