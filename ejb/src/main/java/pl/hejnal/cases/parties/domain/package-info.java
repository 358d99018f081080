/**
 * The names of parties, found by words. A resident who calls is not a party here.
 */
package pl.hejnal.cases.parties.domain;
