/** Departments with their answers, and the clerks' time that connecting one spares. */
package pl.hejnal.reports.departments.domain;
