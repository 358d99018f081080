/** The page of departments: how they answered, whom to connect next, and what connecting has spared. It only reads. */
package pl.hejnal.web.faces.reports.departments;
