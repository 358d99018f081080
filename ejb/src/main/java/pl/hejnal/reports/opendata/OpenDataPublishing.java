package pl.hejnal.reports.opendata;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.PlainText;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.kernel.Settings;
import pl.hejnal.kernel.settings.OpenDataSettings.OpenData;
import pl.hejnal.reports.opendata.domain.Goals;
import pl.hejnal.reports.opendata.domain.MonthCounts;
import pl.hejnal.reports.opendata.domain.MonthSource;
import pl.hejnal.reports.opendata.domain.OpenMonth;
import pl.hejnal.reports.opendata.domain.OpenRevision;
import pl.hejnal.reports.opendata.domain.OpenRevisions;

/** Where a month is published, and published anew after corrections. */
@Stateless
public class OpenDataPublishing {

    /** Of a note. */
    private static final int LONGEST = 500;

    @Inject
    private OpenRevisions revisions;

    @Inject
    private MonthSource source;

    @Inject
    private Event<MonthPublished> published;

    @Inject
    private AuditTrail audit;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * The month that ended last, if its day has come and nobody has published it yet.
     *
     * @throws Refusal {@code opendata.too-few}
     */
    @RolesAllowed(Roles.SYSTEM)
    public void publishDue() {
        YearMonth last = YearMonth.from(today()).minusMonths(1);
        if (opendata().enabled() && isDue(last)) {
            revisions.claim();
            if (revisions.latest(last).isEmpty()) {
                publishFirst(last, "system");
            }
        }
    }

    /**
     * A month, or a month once more because something was corrected.
     *
     * @param note why once more
     * @throws Refusal {@code opendata.off}; {@code opendata.too-early} for a month whose day has not come; {@code opendata.too-few} for
     *     one with fewer contacts than may be told of; {@code opendata.note} without a reason; {@code opendata.same} if nothing would
     *     be told otherwise; {@code opendata.withheld} if the corrections would tell of fewer people than may be told of
     */
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
    public RevisionView publish(YearMonth month, String note, Login by) {
        if (!opendata().enabled()) {
            throw new Refusal("opendata.off");
        }
        if (!isDue(month)) {
            throw new Refusal("opendata.too-early");
        }
        revisions.claim();
        return revisions
                .latest(month)
                .map(earlier -> publishAnew(earlier, note, by.value()))
                .orElseGet(() -> publishFirst(month, by.value()));
    }

    private RevisionView publishFirst(YearMonth month, String by) {
        OpenData opendata = opendata();
        Goals goals = Goals.of(
                opendata.answer().within().toSeconds(),
                opendata.answer().share(),
                opendata.ticket().within().toMinutes(),
                opendata.ticket().share());
        OpenMonth told = OpenMonth.of(source.of(month, goals), opendata.least())
                .orElseThrow(() -> new Refusal("opendata.too-few"));
        return keep(new OpenRevision(month, now(), opendata.least(), goals), told, by);
    }

    private RevisionView publishAnew(OpenRevision latest, String note, String by) {
        String why = PlainText.line(note).strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw new Refusal("opendata.note");
        }
        OpenMonth earlier = revisions
                .file(latest.month(), latest.revision(), OpenFile.FIGURES_CSV.file())
                .map(figures -> MonthText.read(new String(figures, StandardCharsets.UTF_8)))
                .orElseThrow();
        MonthCounts counts = source.of(latest.month(), latest.goals());
        OpenMonth told =
                OpenMonth.of(counts, latest.least(), earlier).orElseThrow(() -> new Refusal("opendata.withheld"));
        if (told.equals(earlier)) {
            throw new Refusal("opendata.same");
        }
        return keep(latest.corrected(why, now()), told, by);
    }

    private RevisionView keep(OpenRevision revision, OpenMonth told, String by) {
        RevisionView view = RevisionView.of(revision);
        Map<String, byte[]> files = new TreeMap<>();
        OpenFile.all(told, view).forEach((file, content) -> files.put(file.file(), content));
        revisions.add(revision, files);
        audit.record(by, "opendata.published", view.path(), view.note());
        published.fire(new MonthPublished(view));
        return view;
    }

    private boolean isDue(YearMonth month) {
        return !today().isBefore(month.plusMonths(1).atDay(opendata().day()));
    }

    private OpenData opendata() {
        return settings.groups().opendata();
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return now().atZone(OfficeZone.ZONE).toLocalDate();
    }
}
