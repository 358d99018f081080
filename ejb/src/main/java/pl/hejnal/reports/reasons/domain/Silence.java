package pl.hejnal.reports.reasons.domain;

/**
 * Calls about cases of one department.
 *
 * @param asked calls about its cases
 * @param silentCalls those of them about a case that waited for the office and had not changed for long
 * @param silentCases how many cases these were
 * @param longestDays how long the most silent of them had not changed; 0 where there is none
 */
public record Silence(String department, long asked, long silentCalls, long silentCases, long longestDays) {

    /** Of the calls about its cases, 0 to 1. */
    public double share() {
        return asked == 0 ? 0 : (double) silentCalls / asked;
    }
}
