package pl.hejnal.integration.departments.contract;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.cases.departments.DepartmentSystemsContract;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.SkippedLetters;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.integration.departments.file.RouteFileFixture;

/** Its letters try to steer Camel by their headers, in several cases of letters. */
class MailKeepsTheContractTest extends DepartmentSystemsContract {

    private static final int LONGER_THAN_ANY_LETTER = 70_000;

    @TempDir
    private Path directory;

    private final GreenMail mail = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    @Override
    protected Behind open() throws Exception {
        mail.start();
        GreenMailUser office = mail.setUser("hejnal@localhost", "hejnal@localhost", "secret");
        mail.setUser("usc@localhost", "usc@localhost", "secret");
        Files.writeString(directory.resolve("usc-password"), "secret\n");
        RoutedDepartment registry = new RoutedDepartment("USC", "USC-II.5362.210.2026", directory) {
            @Override
            public boolean handsOver() {
                return true;
            }

            @Override
            public void isWell() throws Exception {
                ask(known());
                ask(unknown());
                deliver(known(), answer(known(), "w opracowaniu"));
                deliver(unknown(), answer(unknown(), "nie odnaleziono"));
                await("read")
                        .atMost(RouteFileFixture.LONGEST)
                        .until(() -> shelf.find(department(), known()).isPresent()
                                && shelf.find(department(), unknown()).isPresent()
                                && departments.feeds().troubleWith(department()).isEmpty());
            }

            @Override
            public void isDown() {
                mail.stop();
            }

            @Override
            public void talksNonsense() throws Exception {
                ask(known());
                deliver(known(), "Sprawą zajmie się koleżanka po powrocie z urlopu.\n");
                awaitPassed(SkippedLetters.PROSE);
            }

            @Override
            public void talksWithoutEnd() throws Exception {
                ask(known());
                deliver(known(), answer(known(), "w opracowaniu") + "x".repeat(LONGER_THAN_ANY_LETTER));
                awaitPassed(SkippedLetters.TOO_LONG);
            }

            @Override
            public void talksAboutAnotherCase() throws Exception {
                ask(known());
                deliver(known(), answer(unknown(), "w opracowaniu"));
                awaitPassed(SkippedLetters.OTHER_CASE);
            }

            private void awaitPassed(SkippedLetters reason) {
                await(reason + " is passed by")
                        .atMost(RouteFileFixture.LONGEST)
                        .until(() -> departments.feeds().passed(department()).stream()
                                .anyMatch(each -> each.reason() == reason));
            }

            private String answer(CaseSign about, String stage) {
                return "Dzień dobry,\nSprawa: " + about + "\nStan: " + stage + "\n";
            }

            private void ask(CaseSign sign) {
                try {
                    departments.fetch(department(), sign);
                } catch (DepartmentUnavailable | UnknownToDepartment onlyTheLetterMatters) {
                    // It is answered by the next letter.
                }
            }

            private void deliver(CaseSign about, String text) throws Exception {
                MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()));
                letter.setFrom("usc@localhost");
                letter.setRecipients(MimeMessage.RecipientType.TO, "hejnal@localhost");
                letter.setSubject("Re: Pytanie o stan sprawy " + about + " [" + shelf.reference(about) + "]", "UTF-8");
                for (String header :
                        new String[] {"CamelMailMessageId", "CAMELTO", "camelFileName", "cAmElSubject", "To"}) {
                    letter.addHeader(header, "../../etc/passwd");
                }
                letter.setText(text, "UTF-8");
                letter.saveChanges();
                office.deliver(letter);
            }

            @Override
            public void close() throws IOException {
                super.close();
                mail.stop();
            }
        };
        registry.connect(
                "{{hejnal.sample.usc.smtp.port}}",
                Integer.toString(mail.getSmtp().getPort()),
                "{{hejnal.sample.usc.imap.port}}",
                Integer.toString(mail.getImap().getPort()),
                "value: 5\n",
                "value: 1\n");
        return registry;
    }
}
