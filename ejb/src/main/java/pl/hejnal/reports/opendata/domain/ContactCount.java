package pl.hejnal.reports.opendata.domain;

/**
 * Contacts that have all of this in common.
 *
 * @param weekday 1 for Monday
 * @param hour of arrival by the office's clock
 * @param matter the procedure's symbol; empty where none is known
 */
public record ContactCount(int weekday, int hour, Contact contact, Promise promise, String matter, long count) {}
