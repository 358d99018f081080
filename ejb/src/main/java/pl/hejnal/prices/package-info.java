/**
 * What the office pays for its telephone and its people, as managers enter it, and from which month on. It reckons nothing;
 * {@code reports.cost} does.
 */
package pl.hejnal.prices;
