package pl.hejnal.web.opendata;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.kernel.Cached;
import pl.hejnal.kernel.Settings;
import pl.hejnal.reports.opendata.MonthPublished;
import pl.hejnal.reports.opendata.OpenDataDesk;
import pl.hejnal.reports.opendata.OpenFile;
import pl.hejnal.reports.opendata.RevisionView;

/** What was published, kept in memory together with the answers made of it; another server's months are seen within a minute. */
@ApplicationScoped
public class PublishedMonths {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final long LARGEST = 32L * 1024 * 1024;

    @Inject
    private OpenDataDesk desk;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private final KeptBytes answers = new KeptBytes(LARGEST);
    private Cached<List<RevisionView>> all;

    /** A newer version of this application draws other pages. */
    private long started;

    @PostConstruct
    void open() {
        all = new Cached<>("published months", desk::published, FRESH, clock);
        started = clock.millis();
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) MonthPublished event) {
        all.outdate();
    }

    public boolean isOn() {
        return settings.groups().opendata().enabled();
    }

    /** The newest month first, and of a month the newest revision. */
    public List<RevisionView> all() {
        return all.get();
    }

    /** Of each month the newest revision, the newest month first. */
    public List<RevisionView> latest() {
        Map<YearMonth, RevisionView> newest = new LinkedHashMap<>();
        all().forEach(one -> newest.putIfAbsent(one.month(), one));
        return List.copyOf(newest.values());
    }

    public Optional<RevisionView> latest(YearMonth month) {
        return all().stream().filter(one -> one.month().equals(month)).findFirst();
    }

    Optional<RevisionView> find(YearMonth month, int revision) {
        return all().stream()
                .filter(one -> one.month().equals(month) && one.revision() == revision)
                .findFirst();
    }

    /** Changes with whatever is published. */
    String state() {
        return Long.toHexString(started) + "-" + all().size() + "-"
                + all().stream().findFirst().map(RevisionView::path).orElse("");
    }

    Optional<byte[]> file(RevisionView revision, OpenFile file) {
        String key = revision.path() + "/" + file.file();
        return answers.find(key)
                .or(() ->
                        desk.file(revision.month(), revision.revision(), file).map(bytes -> answers.keep(key, bytes)));
    }

    /** A page as it was drawn of what is published now. */
    Optional<byte[]> drawn(String key) {
        return answers.find(state() + " " + key);
    }

    void drawn(String key, byte[] page) {
        answers.keep(state() + " " + key, page);
    }
}
