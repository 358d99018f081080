/**
 * Asking about a case: who may hear what, and the answer, fresh or as it was last told. How a department is asked
 * belongs to {@code integration}; registering cases is in cases.registry.
 */
package pl.hejnal.cases;
