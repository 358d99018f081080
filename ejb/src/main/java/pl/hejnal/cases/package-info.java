/**
 * Where a resident hears how far a case has got: phone code and PIN are checked here, and the department that keeps the
 * case is asked through {@link pl.hejnal.cases.DepartmentSystems}. The case itself stays with its department; here is
 * only what it last told.
 */
package pl.hejnal.cases;
