/** The output lab: what the last layer makes of its sums, probabilities or the sums themselves. */
package rensa.web.lab.output;
