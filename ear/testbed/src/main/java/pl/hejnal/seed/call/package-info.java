/**
 * The calls themselves: each is told to the office's own {@link pl.hejnal.calls.domain.PhoneCall} as the telephone would tell it, so that
 * outcome, segments and figures are what the office makes of them. It asks no clock and no database.
 */
package pl.hejnal.seed.call;
