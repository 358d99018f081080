package pl.hejnal.whole.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.TicketWork;
import pl.hejnal.whole.page.Wcag;

/** A ticket is passed on, and the department reads of it in its mail; what is refused an administrator sees. */
@WholeSystem
class ADepartmentIsToldByMailIT {

    private static final String TO = "km@um.example.org";

    @Test
    void aTicketThatIsPassedOnIsToldOfOnceAndTheTicketSaysSo(Office office, Browser browser) throws Exception {
        String number = missedTicket(office);
        GreenMail mail = new GreenMail(
                new ServerSetup(office.settings().number("hejnal.mail.port"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try (Page clerk = browser.screenOf("anna");
                Page admin = browser.screenOf("admin")) {
            setAddress(admin, "km@@um.example.org");
            admin.locator("#notice-address-error").waitFor();
            setAddress(admin, TO);
            admin.locator("#messages:has-text('Zapisano adres zawiadomień')").waitFor();

            TicketWork.opened(clerk, number).passTo("KM", "Prosi o termin odbioru tablic, Jan Kowalski.");
            MimeMessage letter = eventually(
                    "the letter is there",
                    () -> Arrays.stream(mail.getReceivedMessages())
                            .filter(each -> subject(each).contains(number))
                            .findFirst()
                            .orElse(null),
                    each -> each != null);
            assertThat(letter.getSubject()).isEqualTo("Zgłoszenie " + number + " przekazano do wydziału KM");
            assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(TO);
            assertThat(letter.getContent().toString())
                    .contains("Osoba przekazująca: Anna", office.site() + "/tickets/ticket.xhtml?number=" + number)
                    .doesNotContain("Kowalski", "tablic");
            eventually(
                    "the ticket says that it was told",
                    () -> {
                        clerk.navigate("/tickets/ticket.xhtml?number=" + number);
                        return clerk.innerText("#ticket .facts");
                    },
                    facts -> facts.contains("Zawiadomienie wydziału") && facts.contains("wysłano"));
            Wcag.assertKept(clerk);
            assertThat(Arrays.stream(mail.getReceivedMessages())
                            .filter(each -> subject(each).contains(number)))
                    .hasSize(1);
            setAddress(admin, "");
            admin.locator("#messages:has-text('Zapisano adres zawiadomień')").waitFor();
        } finally {
            mail.stop();
        }
    }

    @Test
    void whatIsRefusedAnAdministratorSeesTriesAgainAndDiscards(Office office, Browser browser) throws Exception {
        String number = missedTicket(office);
        try (RefusingMailServer refusing =
                        new RefusingMailServer(office.settings().number("hejnal.mail.port"));
                Page clerk = browser.screenOf("anna");
                Page admin = browser.screenOf("admin")) {
            setAddress(admin, "nobody@um.example.org");
            admin.locator("#messages:has-text('Zapisano adres zawiadomień')").waitFor();
            TicketWork.opened(clerk, number).passTo("KM", "Prosi o termin odbioru tablic.");

            awaitState(admin, number, "nie wysłano");
            admin.click("tr[data-message]:has-text('" + number + "') th a");
            admin.locator("#chosen:has-text('" + RefusingMailServer.ANSWER + "')")
                    .waitFor();
            Wcag.assertKept(admin);
            admin.click("#outbox-retry");
            admin.locator("#messages:has-text('zostanie wysłana ponownie')").waitFor();
            awaitState(admin, number, "nie wysłano");
            admin.click("tr[data-message]:has-text('" + number + "') th a");
            admin.click("#outbox-discard");
            admin.locator("#messages:has-text('Odrzucono wiadomość')").waitFor();
            assertThat(admin.locator("#outbox-retry, #outbox-discard").count()).isZero();
            clerk.navigate("/tickets/ticket.xhtml?number=" + number);
            assertThat(clerk.innerText("#ticket .facts")).contains("odrzucone przez administratora");
            admin.navigate("/audit/list.xhtml?subject=" + number);
            assertThat(admin.innerText("main"))
                    .contains("Ponowiono wysyłkę wiadomości", "Odrzucono wiadomość", "nobody@um.example.org");
            setAddress(admin, "");
            admin.locator("#messages:has-text('Zapisano adres zawiadomień')").waitFor();
        }
    }

    private static void awaitState(Page admin, String number, String state) {
        eventually(
                "the message is " + state,
                () -> {
                    admin.navigate("/outbox/list.xhtml");
                    return admin.innerText("#outbox-list");
                },
                list -> list.lines().anyMatch(line -> line.contains(number) && line.contains(state)));
    }

    private static void setAddress(Page admin, String address) {
        if (!admin.url().contains("symbol=KM")) {
            admin.navigate("/departments/office.xhtml?symbol=KM");
        }
        admin.fill("#notice-address", address);
        admin.click("#notice-save");
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String missedTicket(Office office) throws Exception {
        try (Resident resident = office.call()) {
            resident.waitsForAPerson();
            eventually(
                    "the resident waits",
                    () -> office.api().callFrom(resident.number()).orElseThrow(),
                    call -> call.state().equals("WAITING"));
            resident.hangsUp();
            return office.api().endedCallFrom(resident.number()).ticket();
        }
    }
}
