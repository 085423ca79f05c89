package rensa.practice;

import rensa.engine.BackwardRules;

/** A mistake as backward rules: what is misunderstood, and the rules of somebody who does. */
record Misrule(Mistake mistake, BackwardRules rules) {}
