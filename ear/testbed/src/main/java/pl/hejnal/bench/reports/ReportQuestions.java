package pl.hejnal.bench.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.hejnal.reports.domain.Report;

/** What is asked of the interface, by the report's name: each report for times of different lengths, as managers ask. */
final class ReportQuestions {

    private static final int DAYS_A_WEEK = 7;
    private static final int SILENCE_AT_MOST = 92;

    private ReportQuestions() {}

    /**
     * Addresses below {@code /api/v1/reports}. A line of {@link Report} is asked by itself; pages of their own are named here.
     *
     * @param first the first day with calls
     * @param last the last one
     */
    static Map<String, List<String>> of(LocalDate first, LocalDate last) {
        Map<String, List<String>> questions = new LinkedHashMap<>();
        String day = days(last, last);
        String week = days(last.minusDays(DAYS_A_WEEK - 1), last);
        String month = days(last.minusMonths(1).plusDays(1), last);
        String year = days(last.minusYears(1).plusDays(1), last);
        String all = days(first, last);
        for (Report report : Report.values()) {
            String code = report.name().toLowerCase(Locale.ROOT).replace('_', '-');
            questions.put(
                    code,
                    below(
                            code,
                            day + "&interval=quarter",
                            week + "&interval=hour",
                            month + "&interval=day",
                            year + "&interval=week",
                            all + "&interval=month",
                            all));
        }
        for (String page : List.of("clerk-times", "tickets", "menu")) {
            questions.put(page, below(page, day, month, year));
        }
        questions.put("reasons", below("reasons", month, days(last.minusDays(SILENCE_AT_MOST - 1), last)));
        questions.put(
                "cost",
                below("cost", "from=" + YearMonth.from(last).minusMonths(11) + "&until=" + YearMonth.from(last)));
        questions.put("staffing", below("staffing", days(last.plusDays(1), last.plusDays(DAYS_A_WEEK))));
        return questions;
    }

    private static String days(LocalDate from, LocalDate until) {
        return "from=" + from + "&until=" + until;
    }

    private static List<String> below(String code, String... queries) {
        List<String> addresses = new ArrayList<>();
        for (String query : queries) {
            addresses.add("/" + code + "?" + query);
        }
        return addresses;
    }
}
