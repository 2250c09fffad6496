import { createChecker } from '../../lib/check/check.ts';
import { starterRuleSet } from '../../lib/rule-set/starter/starter.ts';

// A process of its own, so that nothing is warm; prints how long compiling took, in milliseconds.
const ruleSet = starterRuleSet();
const start = performance.now();
createChecker(ruleSet);
console.log(performance.now() - start);
