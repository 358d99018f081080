package pl.hejnal.hours.domain;

/**
 * What somebody set for a place.
 *
 * @param keepsHolidays whether it is closed on public holidays and on the office's closed days
 * @param phone the number that callers are told, as it was written; may be empty
 * @param version counts changes; 0 is what the office was made with
 */
public record PlaceHours(OpeningPlace place, WeekHours week, boolean keepsHolidays, String phone, int version) {

    /** The version of hours that nobody has set yet. */
    public static final int NEW = -1;
}
