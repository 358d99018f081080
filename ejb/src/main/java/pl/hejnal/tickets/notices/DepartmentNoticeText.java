package pl.hejnal.tickets.notices;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * The letter in which a department hears of a ticket. Nothing of the resident stands in it, neither number nor words: mail
 * passes through hands that have no business with them.
 *
 * @param department its symbol
 * @param departmentName its name in the letter's language; empty if the directory does not know it
 * @param matter what it is about, in the letter's language
 * @param by the name of who passed it on
 * @param page the address of the ticket's page; empty where nobody has said at which address the screens are
 * @param office the office's name, as the signature
 */
record DepartmentNoticeText(
        TicketNumber ticket,
        String department,
        String departmentName,
        Optional<String> matter,
        String by,
        Instant at,
        Optional<String> page,
        String office) {

    private static final String BUNDLE = "pl.hejnal.tickets.notices.department-notice";

    String title(Language language) {
        return word(language, "title", ticket.value(), department);
    }

    String body(Language language) {
        String moment = DateTimeFormatter.ofPattern(word(language, "moment"), language.locale())
                .withZone(OfficeZone.ZONE)
                .format(at);
        List<String> lines = new ArrayList<>(List.of(word(language, "greeting"), ""));
        lines.add(
                departmentName.isEmpty()
                        ? word(language, "told", ticket.value(), department)
                        : word(language, "told.named", ticket.value(), department, departmentName));
        lines.add("");
        matter.map(about -> word(language, "matter", about)).ifPresent(lines::add);
        lines.add(word(language, "by", by));
        lines.add(word(language, "at", moment));
        lines.add("");
        page.ifPresentOrElse(
                address -> lines.addAll(List.of(word(language, "page"), address)),
                () -> lines.add(word(language, "list")));
        lines.addAll(List.of("", word(language, "automatic"), "", office));
        return String.join("\n", lines) + "\n";
    }

    private static String word(Language language, String key, Object... parameters) {
        ResourceBundle words = ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                DepartmentNoticeText.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return MessageFormat.format(words.getString(key), parameters);
    }
}
