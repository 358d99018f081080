package pl.hejnal.container.golden;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is told of the same calls beside the reports' lines: who was not served, the journal's corrections, and what it cost. */
final class GoldenLists {

    /** Calls whose caller was not served, why, and what was made of it. All others are on no such list. */
    static final String UNSERVED = """
            s4  ABANDONED owed
            a4  ABANDONED owed
            a5  NOBODY owed
            w05 ABANDONED owed
            # They called again and talked, in w13.
            w06 ABANDONED CALLED_AGAIN
            # zofia closed the ticket, having answered.
            w07 MESSAGE ANSWERED
            # Without the message that the journal does not know.
            w25 NOBODY owed
            w27 ABANDONED owed
            h1  CLOSED owed
            h2  CLOSED owed
            h3  MESSAGE owed
            """;

    /** By day, as it happened. */
    static final String RECONCILIATION = """
            day IN_JOURNAL IN_OFFICE CONFIRMED CORRECTED MISSING UNFINISHED OUTCOME MENU TIMES PARTS UNCONFIRMED UNREADABLE
            S   4 4 4 0 0 0 0 0 0 0 0 0
            A   5 5 5 0 0 0 0 0 0 0 0 0
            # Not in the journal: w27, so 28 - 1. Missing: w23. Without an end: the office's own calls w15 w16 w18, and w21 w22,
            # which the PBX dropped. Another outcome: w24, w25. Menu and message: w25. Times: w24 (answer and end), w26 (end).
            # Course: w24 (wait, ring and talk), w26 (talk). So nine are corrected: w15 w16 w18 w21–w26; 27 - 9 = 18.
            W   27 28 18 9 1 5 2 1 2 2 1 0
            H   4 4 4 0 0 0 0 0 0 0 0 0
            """;

    /** By month, at the prices of {@link pl.hejnal.container.reports.OfficePrices}. */
    static final String COST = """
            month CONTACTS LINE_MINUTES PHONE_BILL EXCHANGE MENU CLERK_HOURS CLERKS_NEEDED CLERKS WRAP_UP TOTAL EACH SPARED_HOURS SPARED_CLERKS SAVED
            # s1–s4. On the line 60+140+30+35 = 265 s = 4.4167 min; × 0.06 = 0.265, + 200 = 200.265. Without talk 265-120 = 145 s;
            # × 0.03 / 60 = 0.0725. A clerk 120 s = 0.0333 h at 60 = 2; / 120 h a month. 200.265+500+0.0725+2 = 702.3375; / 4.
            # s1 was settled by the menu; as long as the average talk, 120 s.
            3  4 4 200.27 500.00 0.07 0.0 0.00 2.00 - 702.34 175.58 0.0 0.00 2.00
            # e1 and a1–a5. 10+50+77+164+13+20 = 334 s = 5.5667 min; 0.334 + 200. 334-180 = 154 s without talk, 0.077. A clerk
            # 60+120 = 180 s = 0.05 h, 3. 200.334+500+0.077+3 = 703.411; / 6 = 117.2352. a1 was settled: 180/2 = 90 s = 0.025 h, 1.50.
            10 6 6 200.33 500.00 0.08 0.1 0.00 3.00 - 703.41 117.24 0.0 0.00 1.50
            """;

    private GoldenLists() {}

    /** The cells of each line behind its first. */
    static Map<String, List<String>> lines(String table) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        table.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            List<String> cells = Arrays.asList(line.split(" +"));
            lines.put(cells.getFirst(), cells.subList(1, cells.size()));
        });
        return lines;
    }
}
