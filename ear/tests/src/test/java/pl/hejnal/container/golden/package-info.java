/**
 * Calls that were thought up by hand, and beside them every figure that reports make of them, reckoned on paper. Whoever adds a
 * metric reckons it here too.
 */
package pl.hejnal.container.golden;
