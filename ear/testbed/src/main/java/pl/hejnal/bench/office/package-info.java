/**
 * The office that is measured and its books. What is done to it belongs to the packages of the measurements.
 */
package pl.hejnal.bench.office;
