package pl.hejnal.web.faces.cases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.hejnal.cases.ReadingDesk;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.faces.tickets.TicketCalls;
import pl.hejnal.web.faces.tickets.TicketCard;
import pl.hejnal.web.faces.tickets.TicketWork;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;
import pl.hejnal.web.session.CurrentUser;

/**
 * The cases beside a ticket: those its caller was told about and those a clerk linked. The page is there at once; states
 * are read by a request of its own and arrive when they arrive. The reason that the log keeps is the ticket.
 */
@Named("ticketCases")
@ViewScoped
public class TicketCases implements Serializable {

    private static final long serialVersionUID = 1L;
    /** More would make a clerk wait who has one caller on the line. */
    private static final int MOST = 4;

    @Inject
    private transient TicketDesk tickets;

    @Inject
    private transient ReadingDesk reading;

    @Inject
    private TicketCalls calls;

    @Inject
    private TicketWork work;

    @Inject
    private CurrentUser user;

    @Inject
    private Words words;

    @Inject
    private ScreenLanguage language;

    @Inject
    private FacesMessages messages;

    private @Nullable String readFor;
    private transient List<StateCard> cards = List.of();
    private String linked = "";

    /** The signs, before anybody has asked how their cases stand. */
    public List<String> getSigns() {
        Set<String> signs = new LinkedHashSet<>(
                calls.casesTold().stream().map(CaseSign::value).toList());
        TicketCard shown = work.getCard();
        if (shown != null) {
            signs.addAll(shown.cases());
        }
        List<String> all = new ArrayList<>(signs);
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    /** Once for a ticket and its signs, not at every note that is added. */
    public boolean isToRead() {
        return !key().equals(readFor);
    }

    public void read() {
        cards = getSigns().stream()
                .map(CaseSign::parse)
                .flatMap(Optional::stream)
                .map(this::card)
                .toList();
        readFor = key();
    }

    private StateCard card(CaseSign sign) {
        try {
            return StateCard.of(sign.value(), reading.read(sign, work.getNumber()), words, language.getLocale());
        } catch (Refusal anothers) {
            // An officer holds the ticket, and one of its cases is another department's.
            return StateCard.refused(sign.value(), words.of("problems", anothers.code()));
        }
    }

    public void link() {
        messages.trying(() -> {
            CaseSign sign = reading.find(linked)
                    .orElseThrow(() -> new Refusal("case.unknown"))
                    .sign();
            tickets.linkCase(
                    TicketNumber.parse(work.getNumber()).orElseThrow(() -> new Refusal("ticket.unknown")),
                    user.login(),
                    sign);
            linked = "";
        });
        work.load();
    }

    private String key() {
        return work.getNumber() + " " + getSigns();
    }

    public List<StateCard> getCards() {
        return cards;
    }

    public String getLinked() {
        return linked;
    }

    public void setLinked(String linked) {
        this.linked = linked;
    }
}
