/**
 * The office that a bench, a fault run or a test has for itself: its ports, its home, its end. What is done with it belongs
 * to whoever opened it.
 */
package pl.hejnal.office;
