/**
 * How cost and savings are reckoned. Amounts are exact until they are told: nothing is rounded before.
 */
package pl.hejnal.reports.cost.domain;
