/**
 * Teams of clerks: which there are, and who is in which from which day on. What a team did is told in {@code reports}; whom a
 * call rings does not depend on it.
 */
package pl.hejnal.staffing.teams;
