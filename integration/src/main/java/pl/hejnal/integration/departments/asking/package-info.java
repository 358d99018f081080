/**
 * What keeps the questions to departments few: kept answers, shared questions, the cases worth a probe, and how long answers
 * took. It is counted in memory only, and no department is asked from here.
 */
package pl.hejnal.integration.departments.asking;
