/** Benchmarks. They are run by hand and assert nothing; the README says how. */
package rensa.bench;
