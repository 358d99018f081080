package pl.hejnal.reports.overview.domain;

/**
 * Something in a period that is far from usual.
 *
 * @param value of the dimension that its kind is about
 * @param figure what was found: a share from 0 to 1, or a number of calls
 * @param usual what it is compared with
 * @param extra how many calls more than usual; what matters most has most
 */
public record Outlier(Kind kind, String value, double figure, double usual, double extra) {

    /** What is told, and by which dimension. */
    public enum Kind {
        /** The share of callers who gave up waiting, in one hour of the week, beside that of the whole period. */
        ABANDONED_IN_HOUR,
        /** Calls about one matter, beside those of the earlier period. */
        MORE_ABOUT_MATTER,
        /** Calls for one department, beside those of the earlier period. */
        MORE_FOR_DEPARTMENT
    }
}
