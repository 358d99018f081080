package pl.hejnal.web.faces.tickets;

import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.CloseTicket;
import pl.hejnal.tickets.PassTicketOn;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.WrapUp;
import pl.hejnal.tickets.domain.WrapUpReason;

/** What a ticket is about and how it is settled, while a clerk chooses it. */
public class TicketAnswer implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Null until one is chosen, or none. */
    private @Nullable String matter;

    private String department = "";
    private @Nullable Resolution resolution = Resolution.ANSWERED_ON_THE_PHONE;
    private WrapUpReason wrapUp = WrapUpReason.NOTHING;

    CloseTicket closing(String notes, long version) {
        return new CloseTicket(
                matter(), resolution, notes, version, WrapUp.of(wrapUp, chosen(department, DepartmentSymbol::new)));
    }

    /** @param symbol of the department that is to answer */
    PassTicketOn passing(String symbol, String notes, long version) {
        DepartmentSymbol to = chosen(symbol, DepartmentSymbol::new);
        if (to == null) {
            throw new Refusal("ticket.department");
        }
        return new PassTicketOn(to, notes, version, WrapUp.of(wrapUp, to), matter());
    }

    private Matter matter() {
        return new Matter(chosen(matter, ProcedureSymbol::new), chosen(department, DepartmentSymbol::new));
    }

    /** The lists hold nothing but symbols; anything else did not come from them. */
    private static <S> @Nullable S chosen(@Nullable String text, Function<String, S> symbol) {
        try {
            return text == null || text.isBlank() ? null : symbol.apply(text);
        } catch (IllegalArgumentException none) {
            throw new Refusal("ticket.department");
        }
    }

    public @Nullable String getMatter() {
        return matter;
    }

    public void setMatter(@Nullable String matter) {
        this.matter = matter;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(@Nullable String department) {
        this.department = Objects.requireNonNullElse(department, "");
    }

    public @Nullable Resolution getResolution() {
        return resolution;
    }

    /** A request that somebody made up may choose none. */
    public void setResolution(@Nullable Resolution resolution) {
        this.resolution = resolution;
    }

    public WrapUpReason getWrapUp() {
        return wrapUp;
    }

    public void setWrapUp(@Nullable WrapUpReason wrapUp) {
        this.wrapUp = Objects.requireNonNullElse(wrapUp, WrapUpReason.NOTHING);
    }
}
