package pl.hejnal.web.opendata;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.hejnal.reports.opendata.OpenDataDesk;
import pl.hejnal.reports.opendata.RevisionView;
import pl.hejnal.reports.opendata.domain.Goals;
import pl.hejnal.testsupport.GivenSettings;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

/** An office that has published two months, the second of them twice. */
final class PublishedFixture {

    private static final Goals GOALS = new Goals(20, 80, 7_200, 90);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final GivenSettings settings;

    PublishedFixture(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(Map.of("hejnal.opendata.enabled", "yes"));
        all.putAll(more);
        settings = new GivenSettings(all);
    }

    static RevisionView revision(YearMonth month, int revision, String at) {
        return new RevisionView(month, revision, Instant.parse(at), revision == 1 ? "" : "Poprawka", 5, GOALS);
    }

    PublishedMonths months() {
        OpenDataDesk desk = new OpenDataDesk() {
            @Override
            public List<RevisionView> published() {
                return List.of(
                        revision(OCTOBER, 2, "2026-11-20T08:00:00Z"),
                        revision(OCTOBER, 1, "2026-11-05T00:23:00Z"),
                        revision(SEPTEMBER, 1, "2026-10-05T00:23:00Z"));
            }
        };
        PublishedMonths months =
                Injected.with(new PublishedMonths(), desk, settings, new SettableClock("2026-11-30T12:00:00Z"));
        months.open();
        return months;
    }

    OpenDataSite site() {
        return Injected.with(new OpenDataSite(), settings);
    }
}
