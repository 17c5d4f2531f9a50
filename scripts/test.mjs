// npm test [-- stage… [arguments for its tool]]. See scripts/support/run-tests.mjs.
import './support/check-node.mjs';

import('./support/run-tests.mjs').then(({ runTests }) => runTests(process.argv.slice(2)));
