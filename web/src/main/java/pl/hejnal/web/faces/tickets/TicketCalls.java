package pl.hejnal.web.faces.tickets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.calls.reading.CallLog;
import pl.hejnal.calls.reading.CallView;
import pl.hejnal.calls.voicemail.VoicemailDesk;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.CardView;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.web.faces.RenderCache;
import pl.hejnal.web.i18n.ScreenLanguage;

/** The calls of the ticket that is worked on, and the cards that the caller was read. */
@Named("ticketCalls")
@RequestScoped
public class TicketCalls {

    @Inject
    private CallLog calls;

    @Inject
    private VoicemailDesk voicemails;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private TicketWork work;

    @Inject
    private StepWords steps;

    @Inject
    private PartWords parts;

    @Inject
    private ScreenLanguage language;

    private final RenderCache<List<CardView>> read = new RenderCache<>();
    private final RenderCache<List<MessageCard>> left = new RenderCache<>();
    private @Nullable List<CallView> found;

    public List<CallCard> getCards() {
        return calls().stream().map(call -> CallCard.of(call, steps, parts)).toList();
    }

    /** While it lasts, the page looks now and then how it goes on; whoever talks is told at once when it ends. */
    public boolean isInProgress() {
        return calls().stream().anyMatch(call -> call.outcome() == Outcome.IN_PROGRESS);
    }

    /** The clerk goes on where the menu ended, with the same card before their eyes. */
    public List<CardView> getReadToCaller() {
        return read.get(() -> calls().stream()
                .flatMap(call -> steps(call, MenuStep.CardRead.class))
                .map(MenuStep.CardRead::procedure)
                .distinct()
                .map(symbol -> directory.card(symbol, language.get()))
                .flatMap(Optional::stream)
                .toList());
    }

    public List<MessageCard> getMessages() {
        return left.get(() -> TicketNumber.parse(work.getNumber()).map(voicemails::ofTicket).orElse(List.of()).stream()
                .map(MessageCard::of)
                .toList());
    }

    /** The signs of the cases whose states the callers were told, in the order of the calls. */
    public List<CaseSign> casesTold() {
        return calls().stream()
                .flatMap(call -> steps(call, MenuStep.CaseTold.class))
                .map(MenuStep.CaseTold::sign)
                .distinct()
                .toList();
    }

    private static <S extends MenuStep> Stream<S> steps(CallView call, Class<S> kind) {
        return call.trail().stream()
                .map(RecordedStep::step)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private List<CallView> calls() {
        if (found == null) {
            found = TicketNumber.parse(work.getNumber()).map(calls::ofTicket).orElse(List.of());
        }
        return found;
    }
}
