/**
 * The counter of cases: what a resident may be told of a case, and to whom. How a department's system is asked is
 * behind the port {@link pl.hejnal.cases.DepartmentSystems}.
 */
package pl.hejnal.cases;
