package pl.hejnal.web.faces.tickets;

import java.io.Serializable;
import java.util.function.Function;
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

    private String matter;
    private String department;
    private Resolution resolution = Resolution.ANSWERED_ON_THE_PHONE;
    private WrapUpReason wrapUp = WrapUpReason.NOTHING;

    CloseTicket closing(String notes, long version) {
        return new CloseTicket(
                matter(),
                resolution,
                notes == null ? "" : notes,
                version,
                WrapUp.of(wrapUp, chosen(department, DepartmentSymbol::new)));
    }

    /** @param symbol of the department that is to answer */
    PassTicketOn passing(String symbol, String notes, long version) {
        DepartmentSymbol to = chosen(symbol, DepartmentSymbol::new);
        if (to == null) {
            throw new Refusal("ticket.department");
        }
        return new PassTicketOn(to, notes == null ? "" : notes, version, WrapUp.of(wrapUp, to), matter());
    }

    private Matter matter() {
        return new Matter(chosen(matter, ProcedureSymbol::new), chosen(department, DepartmentSymbol::new));
    }

    /** The lists hold nothing but symbols; anything else did not come from them. */
    private static <S> S chosen(String text, Function<String, S> symbol) {
        try {
            return text == null || text.isBlank() ? null : symbol.apply(text);
        } catch (IllegalArgumentException none) {
            throw new Refusal("ticket.department");
        }
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public Resolution getResolution() {
        return resolution;
    }

    public void setResolution(Resolution resolution) {
        this.resolution = resolution;
    }

    public WrapUpReason getWrapUp() {
        return wrapUp;
    }

    public void setWrapUp(WrapUpReason wrapUp) {
        this.wrapUp = wrapUp;
    }
}
