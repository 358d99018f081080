package pl.hejnal.web.faces.tickets;

import java.io.Serializable;
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
                new Matter(filled(matter), filled(department)),
                resolution,
                notes == null ? "" : notes,
                version,
                WrapUp.of(wrapUp, filled(department)));
    }

    /** @param to the department's symbol */
    PassTicketOn passing(String to, String notes, long version) {
        return new PassTicketOn(
                to,
                notes == null ? "" : notes,
                version,
                WrapUp.of(wrapUp, to),
                new Matter(filled(matter), filled(department)));
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text;
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
