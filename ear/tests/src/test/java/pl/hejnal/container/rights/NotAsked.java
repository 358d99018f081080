package pl.hejnal.container.rights;

import java.util.Map;

/** Methods that {@link OfficersActInTheirOwnDepartmentIT} does not ask, with the reason why. */
final class NotAsked {

    static final Map<String, String> REASONS = Map.of(
            "ReadingLog.note",
            "writes down, and hands out nothing",
            "ReadingLog.noteAll",
            "writes down, and hands out nothing",
            "CaseAccess.remember",
            "changes what a department itself told; asked through ReadingDesk.read",
            "CallLog.lastCardRead",
            "the same check as ofTicket; empty for both here",
            "TicketDesk.close",
            "claims the ticket as note does, and would end it for the other questions",
            "TicketDesk.passOn",
            "claims the ticket as note does, and would hand it away",
            "TicketDesk.giveBack",
            "claims the ticket as note does, and would hand it away",
            "TicketDesk.opened",
            "marks a ticket of one's own department as seen",
            "DirectoryDesk.noticeRecipient",
            "a department's own address, which the letters to it bear",
            "DepartmentsDesk.connection",
            "how a department is connected is printed on every slip");

    private NotAsked() {}
}
