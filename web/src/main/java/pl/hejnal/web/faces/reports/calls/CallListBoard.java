package pl.hejnal.web.faces.reports.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.domain.facts.SegmentKind;
import pl.hejnal.calls.reading.CallView;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Page;
import pl.hejnal.reports.drilldown.CallListPage;
import pl.hejnal.reports.drilldown.CallListQuestion;
import pl.hejnal.reports.drilldown.CallsBehindFigures;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.faces.reports.calls.CallListChoice.Chip;
import pl.hejnal.web.faces.tickets.PartWords;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;

/** The calls behind a figure, newest first; filters and place stand in the address. */
@Named("callListBoard")
@RequestScoped
public class CallListBoard {

    private static final int LIMIT = 50;
    private static final double MILLIS = 1000.0;

    /** A call as it is read. */
    public record Row(
            String at,
            String ticket,
            String caller,
            String dialled,
            Outcome outcome,
            String queue,
            String clerk,
            String waited,
            String talked) {}

    @Inject
    private CallsBehindFigures calls;

    @Inject
    private CallListChoice choice;

    @Inject
    private PartWords parts;

    @Inject
    private ScreenLanguage language;

    @Inject
    private FacesMessages messages;

    private @Nullable CallListPage page;
    private List<Chip> chips = List.of();
    private boolean refused;

    /** To be asked before the page's messages are drawn: the question is put with it. */
    public boolean isRefused() {
        page();
        return refused;
    }

    private CallListPage page() {
        CallListPage found = page;
        if (found == null) {
            messages.trying(() -> {
                CallListQuestion question = choice.question();
                chips = choice.chips(question);
                page = calls.list(question, choice.cursor(), LIMIT);
            });
            refused = page == null;
            found = page == null
                    ? new CallListPage(new Page<>(List.of(), Optional.empty()), OptionalLong.empty())
                    : page;
            page = found;
        }
        return found;
    }

    public List<Chip> getChips() {
        page();
        return chips;
    }

    /** Empty where no figure counts just these calls. */
    public String getFigure() {
        return page().figure().isEmpty()
                ? ""
                : NumberFormat.getIntegerInstance(language.getLocale())
                        .format(page().figure().getAsLong());
    }

    public List<Row> getRows() {
        return page().calls().items().stream().map(this::row).toList();
    }

    private Row row(CallView call) {
        return new Row(
                OfficeTime.of(call.arrivedAt()),
                call.ticket().value(),
                call.caller().toString(),
                call.dialled(),
                call.outcome(),
                call.segments().stream()
                        .filter(part -> part.kind() == SegmentKind.WAITED)
                        .map(Segment::who)
                        .reduce((first, last) -> last)
                        .map(parts::queue)
                        .orElse(""),
                call.answeredBy().map(Login::value).orElse(""),
                seconds(call.queuedAt().isPresent() ? call.waited() : Optional.empty()),
                seconds(call.talked()));
    }

    private static String seconds(Optional<Duration> length) {
        return length.map(time -> Math.round(time.toMillis() / MILLIS) + " s").orElse("");
    }

    /** The address of the next page; empty on the last. */
    public String getNext() {
        return page().calls().nextCursor().map(choice::after).orElse("");
    }
}
