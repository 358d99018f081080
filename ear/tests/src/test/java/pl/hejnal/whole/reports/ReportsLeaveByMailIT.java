package pl.hejnal.whole.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.Wcag;

/** A manager orders a report by mail; it arrives as a file, once, and the page tells what became of it. */
@WholeSystem
class ReportsLeaveByMailIT {

    private static final String FIRST = "prezydent@um.example.org";
    private static final String SECOND = "sekretarz@um.example.org";

    @Test
    void aReportIsOrderedByKeyboardArrivesAsATaggedPdfAndRestsAndIsDeleted(Office office, Browser browser)
            throws Exception {
        office.sql("delete from report_mailing");
        GreenMail mail = new GreenMail(
                new ServerSetup(office.settings().number("hejnal.mail.port"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try (Page maria = browser.screenOf("maria")) {
            maria.navigate("/reports/report.xhtml?report=QUEUES&interval=HOUR&within=30");
            maria.press("#order-mail", "Enter");
            maria.locator("#mail-order").waitFor();
            assertThat(maria.inputValue("#mail-report")).isEqualTo("QUEUES");
            assertThat(maria.inputValue("#mail-interval")).isEqualTo("HOUR");
            assertThat(maria.inputValue("#mail-within")).isEqualTo("30");
            maria.selectOption("#mail-frequency", "DAILY");
            maria.selectOption("#mail-format", "PDF");
            maria.fill("#mail-time", "06:45");
            maria.fill("#mail-recipients", "prezydent@@um.example.org");
            maria.press("#mail-order", "Enter");
            maria.locator("#mail-recipients-error").waitFor();
            assertThat(maria.innerText("#mail-recipients-error")).contains("prezydent@@um.example.org");
            Wcag.assertKept(maria);
            maria.fill("#mail-recipients", FIRST + ", " + SECOND);
            maria.press("#mail-order", "Enter");
            Locator order = maria.locator("#orders tbody tr");
            order.first().waitFor();
            assertThat(order.innerText()).contains("codziennie o 06:45", FIRST, SECOND, "jeszcze nie wysłano");
            Wcag.assertKept(maria);

            office.sql("update report_mailing set next_at = now() - interval '1 second'");
            // The timer looks every ten seconds, and the first PDF of a server takes its time.
            List<MimeMessage> letters = await("both have their letter")
                    .pollInSameThread()
                    .atMost(Duration.ofSeconds(90))
                    .until(
                            () -> Arrays.stream(mail.getReceivedMessages())
                                    .filter(ReportsLeaveByMailIT::isReport)
                                    .toList(),
                            found -> found.size() >= 2);
            assertThat(letters).hasSize(2);
            MimeMultipart parts = (MimeMultipart) letters.getFirst().getContent();
            assertThat(parts.getBodyPart(0).getContent().toString())
                    .contains("Osoba zamawiająca: Maria", office.site() + "/reports/report.xhtml?report=QUEUES");
            assertThat(parts.getBodyPart(1).getFileName()).matches("queues-[0-9-]+\\.pdf");
            assertTagged(parts.getBodyPart(1).getInputStream().readAllBytes());
            String told = eventually(
                    "the page says that both have left",
                    () -> {
                        maria.navigate("/reports/schedules.xhtml");
                        return order.innerText();
                    },
                    text -> text.contains("wysłano: 2"));
            assertThat(told).doesNotContain("nie wysłano");

            maria.press("#orders .pause", "Enter");
            maria.locator("tr[data-state=PAUSED]").waitFor();
            office.sql("update report_mailing set next_at = now() - interval '1 second'");
            maria.press("#orders .resume", "Enter");
            maria.locator("tr[data-state=ACTIVE]").waitFor();
            maria.press("#orders .delete", "Enter");
            order.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(Arrays.stream(mail.getReceivedMessages()).filter(ReportsLeaveByMailIT::isReport))
                    .as("nothing was sent while it rested, nor twice")
                    .hasSize(2);
            assertThat(office.count("select count(*) from audit_entry where who = 'maria' and what like 'mailing.%'"))
                    .isGreaterThanOrEqualTo(4);
        } finally {
            mail.stop();
            office.sql("delete from report_mailing");
        }
    }

    @Test
    void theReportOnThePageIsATaggedPdfAsWell(Browser browser) throws Exception {
        try (Page maria = browser.screenOf("maria")) {
            for (String page : List.of("report", "cost", "reconciliation", "staffing")) {
                maria.navigate("/reports/" + page + ".xhtml");
                Download file = maria.waitForDownload(() -> maria.click("button[name=format][value=pdf]"));
                assertThat(file.suggestedFilename()).endsWith(".pdf");
                assertTagged(Files.readAllBytes(file.path()));
            }
        }
    }

    private static void assertTagged(byte[] pdf) throws Exception {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("pl");
            assertThat(read.getDocumentInformation().getTitle()).isNotBlank();
            assertThat(new PDFTextStripper().getText(read)).contains("Okres:", "Jak to liczymy", "Strona 1 z ");
        }
    }

    private static boolean isReport(MimeMessage letter) {
        try {
            String to = letter.getAllRecipients()[0].toString();
            return to.equals(FIRST) || to.equals(SECOND);
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
