package pl.hejnal.web.faces.reports.menumap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.menumap.MenuMapReport;
import pl.hejnal.reports.menumap.TriedDraft;
import pl.hejnal.reports.menumap.domain.DraftTrial.Elsewhere;
import pl.hejnal.web.faces.RenderCache;
import pl.hejnal.web.faces.identity.People;
import pl.hejnal.web.faces.reports.FigureText;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** A draft of the menu tried on the calls of one day; whose and which day stand in the address. */
@Named("draftBoard")
@RequestScoped
public class DraftBoard {

    /** Callers who would have come elsewhere. */
    public record Row(String keys, String came, String wouldCome, String calls) {}

    @Inject
    private MenuMapReport report;

    @Inject
    private PlaceWords places;

    @Inject
    private People people;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private final RenderCache<List<Login>> owners = new RenderCache<>();
    private final RenderCache<Optional<TriedDraft>> tried = new RenderCache<>();
    private String draft = "";
    private String day = "";

    public List<SelectItem> getDrafts() {
        return owners.get(report::drafts).stream()
                .map(owner -> new SelectItem(owner.value(), people.of(owner.value())))
                .toList();
    }

    public boolean isAsked() {
        return Login.read(draft).isPresent();
    }

    private Optional<TriedDraft> tried() {
        return tried.get(() -> Login.read(draft).flatMap(owner -> report.tried(owner, chosenDay())));
    }

    public boolean isGone() {
        return isAsked() && tried().isEmpty();
    }

    public String getTried() {
        return count(tried().map(one -> one.result().tried()).orElse(0L));
    }

    public String getMoved() {
        return count(tried().map(one -> one.result().moved()).orElse(0L));
    }

    public String getUnknown() {
        return count(tried().map(one -> one.result().unknown()).orElse(0L));
    }

    public List<Row> getRows() {
        return tried().map(one -> one.result().elsewhere().stream()
                        .map(moved -> row(one, moved))
                        .toList())
                .orElse(List.of());
    }

    private Row row(TriedDraft one, Elsewhere moved) {
        String place = places.node(one.draft(), moved.wouldCome());
        return new Row(
                moved.keys(),
                places.node(one.heard(), moved.came()),
                moved.stuck() ? words.of("menumap", "stuck", place) : place,
                count(moved.calls()));
    }

    private String count(long number) {
        return new FigureText(language.getLocale(), "").count(number);
    }

    /** Yesterday for what is no day. */
    private LocalDate chosenDay() {
        try {
            return LocalDate.parse(day.strip());
        } catch (DateTimeException none) {
            return LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE).minusDays(1);
        }
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft == null ? "" : draft;
    }

    public String getDay() {
        return chosenDay().toString();
    }

    public void setDay(String day) {
        this.day = day == null ? "" : day;
    }
}
