package pl.hejnal.web.faces.reports.reconciliation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pl.hejnal.kernel.Page;
import pl.hejnal.reports.reconciliation.ReconciliationReport;
import pl.hejnal.reports.reconciliation.domain.DifferingCall;
import pl.hejnal.reports.reconciliation.domain.ReconciledFigure;
import pl.hejnal.web.faces.RenderCache;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.Words;

/** The calls of one day about which office and journal differed; day, kind and place in the list stand in the address. */
@Named("differingCalls")
@RequestScoped
public class DifferingCalls {

    private static final int LIMIT = 50;
    private static final String BUNDLE = "reconciliation";

    /** @param how in which ways it was put right, in words */
    public record Row(String at, String ticket, String before, String outcome, List<String> how) {}

    /** One of the lists of the day. */
    public record Chip(String figure, String label, boolean current) {}

    @Inject
    private ReconciliationReport report;

    @Inject
    private ReconciliationChoice choice;

    @Inject
    private Words words;

    private final RenderCache<Page<DifferingCall>> page = new RenderCache<>();

    public boolean isAsked() {
        return choice.chosenDay().isPresent();
    }

    public String getDay() {
        return choice.chosenDay().map(OfficeTime::dayOfWeek).orElse("");
    }

    public List<Chip> getChips() {
        return Arrays.stream(ReconciledFigure.values())
                .filter(ReconciledFigure::isListed)
                .map(one -> new Chip(one.name(), words.one(BUNDLE, one), one == choice.chosenFigure()))
                .toList();
    }

    private Page<DifferingCall> page() {
        return page.get(
                () -> choice.chosenDay().map(this::calls).orElseGet(() -> new Page<>(List.of(), Optional.empty())));
    }

    private Page<DifferingCall> calls(LocalDate day) {
        ReconciledFigure figure = choice.chosenFigure();
        Optional<String> cursor = Optional.of(choice.getCursor()).filter(place -> !place.isBlank());
        return figure == ReconciledFigure.UNCONFIRMED
                ? report.unconfirmed(day, cursor, LIMIT)
                : report.corrected(day, figure.kind(), cursor, LIMIT);
    }

    public List<Row> getRows() {
        return page().items().stream()
                .map(call -> new Row(
                        OfficeTime.clock(call.arrivedAt()),
                        call.ticket().value(),
                        call.before().map(one -> words.one("tickets", one)).orElse(""),
                        words.one("tickets", call.outcome()),
                        call.kinds().isEmpty()
                                ? List.of(words.one(BUNDLE, ReconciledFigure.UNCONFIRMED))
                                : call.kinds().stream()
                                        .map(kind -> words.one(BUNDLE, ReconciledFigure.valueOf(kind.name())))
                                        .toList()))
                .toList();
    }

    public String getNext() {
        return page().nextCursor().orElse("");
    }
}
