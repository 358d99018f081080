package pl.hejnal.reports.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import pl.hejnal.kernel.Settings;
import pl.hejnal.reports.opendata.domain.OpenMonth;
import pl.hejnal.reports.opendata.domain.OpenRevisions;

/** Where anybody reads what the office has published; nothing, while it has not switched that on. */
@Stateless
public class OpenDataDesk {

    @Inject
    private OpenRevisions revisions;

    @Inject
    private Settings settings;

    /** The newest month first, and of a month the newest revision. */
    @PermitAll
    public List<RevisionView> published() {
        return isOn() ? revisions.all().stream().map(RevisionView::of).toList() : List.of();
    }

    /** As it was published, byte for byte. */
    @PermitAll
    public Optional<byte[]> file(YearMonth month, int revision, OpenFile file) {
        return isOn() ? revisions.file(month, revision, file.file()) : Optional.empty();
    }

    /** Its tables. */
    @PermitAll
    public Optional<OpenMonth> month(YearMonth month, int revision) {
        return file(month, revision, OpenFile.FIGURES_CSV)
                .map(figures -> MonthText.read(new String(figures, StandardCharsets.UTF_8)));
    }

    private boolean isOn() {
        return settings.groups().opendata().enabled();
    }
}
