package pl.hejnal.tickets.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.OfficeZone;

/**
 * A resident's matter from the first word to its resolution. It is opened by a call, taken by a clerk or settled by the
 * menu, and closed once; a missed one waits for somebody to call back.
 */
@Entity
@Table(name = "ticket")
@DynamicUpdate
public class Ticket {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int year;

    @Enumerated(EnumType.STRING)
    private TicketStatus status;

    private boolean missed;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    private String caller;
    private Language language;

    @SuppressWarnings("UnusedVariable") // queries read the column
    private String channel;

    private @Nullable Login assignee;
    private @Nullable DepartmentSymbol department;

    @Column(name = "held_by")
    private @Nullable DepartmentSymbol heldBy;

    private @Nullable ProcedureSymbol matter;

    @Enumerated(EnumType.STRING)
    private @Nullable Resolution resolution;

    @Column(name = "resolution_text")
    private @Nullable String resolutionText;

    @Column(name = "joined_to")
    private @Nullable Long joinedTo;

    @Column(name = "joined_to_year")
    private @Nullable Integer joinedToYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "wrap_up")
    private @Nullable WrapUpReason wrapUp;

    @Column(name = "wrap_up_department")
    private @Nullable DepartmentSymbol wrapUpDepartment;

    @Column(name = "handed_at")
    private @Nullable Instant handedAt;

    @Column(name = "handed_by")
    private @Nullable Login handedBy;

    @Column(name = "handed_text")
    private @Nullable String handedText;

    private boolean unread;

    @Version
    private long version;

    protected Ticket() {}

    public Ticket(CallerNumber caller, Language language, String channel, Instant at) {
        this.caller = caller.e164();
        this.language = language;
        this.channel = channel;
        openedAt = at;
        year = at.atZone(OfficeZone.ZONE).getYear();
        status = TicketStatus.NEW;
    }

    public void speak(Language chosen) {
        language = chosen;
    }

    public void assignTo(Login login) {
        assignee = login;
        if (status == TicketStatus.NEW) {
            status = TicketStatus.OPEN;
        }
        missed = false;
    }

    /** A department answers from now on, and whoever takes it there. */
    public void passOn(DepartmentSymbol to, TicketHandOver how) {
        heldBy = to;
        assignee = null;
        hand(how);
    }

    /** Whoever passed it on answers again. */
    public void giveBack(ReturnAddressee to, TicketHandOver how) {
        heldBy = to.department().orElse(null);
        assignee = to.login().orElse(null);
        hand(how);
    }

    private void hand(TicketHandOver how) {
        status = TicketStatus.OPEN;
        missed = false;
        handedAt = how.at();
        handedBy = how.by();
        handedText = how.text();
        unread = true;
    }

    /** How it came to those who answer it now; empty if it was never passed on. */
    public Optional<TicketHandOver> handOver() {
        return handedAt == null || handedBy == null
                ? Optional.empty()
                : Optional.of(new TicketHandOver(handedAt, handedBy, handedText == null ? "" : handedText));
    }

    /** Whether nobody of those who have it now has opened it. */
    public boolean isUnread() {
        return unread && !isClosed();
    }

    /** What is known of it before it is closed. */
    public void isAbout(Matter known) {
        matter = known.procedure() == null ? matter : known.procedure();
        department = known.department() == null ? department : known.department();
    }

    /** @param chosen what the matter was, as the clerk chose it; empty where nobody could tell */
    public void close(Resolution how, String text, Matter chosen, Instant at) {
        status = TicketStatus.CLOSED;
        resolution = how;
        resolutionText = text;
        matter = chosen.procedure();
        department = chosen.department();
        closedAt = at;
        missed = false;
    }

    /** Whoever closes it later need not say again why it could not be settled at once. */
    public void wrapUp(WrapUp said) {
        if (!said.equals(WrapUp.NOTHING)) {
            wrapUp = said.reason();
            wrapUpDepartment = said.department();
        }
    }

    public WrapUp wrapUp() {
        return wrapUp == null ? WrapUp.NOTHING : new WrapUp(wrapUp, wrapUpDepartment);
    }

    public TicketCategory category() {
        return new TicketCategory(matter(), wrapUp());
    }

    /** As if it had never been closed. */
    public void reopen() {
        status = TicketStatus.NEW;
        resolution = null;
        resolutionText = null;
        closedAt = null;
    }

    /** The caller gave up waiting: the ticket stays new and says so, for somebody to call back. */
    public void miss() {
        if (status == TicketStatus.NEW) {
            missed = true;
        }
    }

    /** Its calls are about the same thing as another ticket, and have gone there. */
    public void join(TicketNumber into, Instant at) {
        close(Resolution.JOINED, "", matter(), at);
        joinedTo = into.sequence();
        joinedToYear = into.year();
    }

    /** They were not, and come back. */
    public void separate() {
        reopen();
        status = assignee == null ? TicketStatus.NEW : TicketStatus.OPEN;
        joinedTo = null;
        joinedToYear = null;
    }

    public Optional<TicketNumber> joinedTo() {
        return joinedTo == null || joinedToYear == null
                ? Optional.empty()
                : Optional.of(new TicketNumber(joinedToYear, joinedTo));
    }

    /** As {@link #miss}, and which department's matter it is. */
    public void awaitReturnCall(DepartmentSymbol department) {
        this.department = department;
        missed = true;
    }

    public boolean isClosed() {
        return status == TicketStatus.CLOSED;
    }

    public boolean isMissed() {
        return missed;
    }

    public boolean isClosedAs(Resolution how, String text) {
        return isClosed() && resolution == how && text.equals(resolutionText);
    }

    public long id() {
        return id;
    }

    public TicketNumber number() {
        return new TicketNumber(year, id);
    }

    public TicketStatus status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public CallerNumber caller() {
        return new CallerNumber(caller);
    }

    public Language language() {
        return language;
    }

    public Optional<Login> assignee() {
        return Optional.ofNullable(assignee);
    }

    /** The department that answers it; empty while the call centre's clerks do. */
    public Optional<DepartmentSymbol> heldBy() {
        return Optional.ofNullable(heldBy);
    }

    public boolean isHeldBy(DepartmentSymbol department) {
        return department.equals(heldBy);
    }

    public Matter matter() {
        return new Matter(matter, department);
    }

    public Optional<Resolution> resolution() {
        return Optional.ofNullable(resolution);
    }

    public String resolutionText() {
        return resolutionText == null ? "" : resolutionText;
    }

    public long version() {
        return version;
    }
}
