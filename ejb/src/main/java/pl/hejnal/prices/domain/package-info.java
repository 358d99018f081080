/**
 * Lists of prices, and which of them holds in a month. It knows no call.
 */
package pl.hejnal.prices.domain;
