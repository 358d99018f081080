package pl.hejnal.integration.departments.letter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.SkippedLetters;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.integration.departments.DepartmentDirectories;
import pl.hejnal.integration.departments.Departments;
import pl.hejnal.integration.departments.ImportedAnswersInMemory;
import pl.hejnal.integration.departments.TestClock;
import pl.hejnal.integration.departments.file.RouteFileFixture;
import pl.hejnal.integration.departments.template.Secrets;

/** USC behind a file as config/departments/USC.yaml, and a real mail server. */
abstract class AskedByLetter {

    static final DepartmentSymbol USC = new DepartmentSymbol("USC");
    static final CaseSign SIGN = new CaseSign("USC-II.5362.210.2026");
    static final String SUBJECT = "Re: Pytanie o stan sprawy USC-II.5362.210.2026";
    static final String ANSWER = "Dzień dobry,\nSprawa: USC-II.5362.210.2026\nStan: w opracowaniu\n";

    @TempDir
    Path directory;

    final GreenMail mail = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });
    final ImportedAnswersInMemory shelf = new ImportedAnswersInMemory();
    private GreenMailUser office;
    Departments departments;

    @BeforeEach
    void open() throws Exception {
        mail.start();
        office = mail.setUser("hejnal@localhost", "hejnal@localhost", "secret");
        mail.setUser("usc@localhost", "usc@localhost", "secret");
        Files.writeString(directory.resolve("usc-password"), "secret\n");
        Files.writeString(
                directory.resolve("USC.yaml"),
                RouteFileFixture.delivered("USC")
                        .replace(
                                "{{hejnal.sample.usc.smtp.port}}",
                                Integer.toString(mail.getSmtp().getPort()))
                        .replace(
                                "{{hejnal.sample.usc.imap.port}}",
                                Integer.toString(mail.getImap().getPort()))
                        .replace("value: 5\n", "value: 1\n"));
        departments = new Departments(
                new DepartmentDirectories(directory, new Secrets(directory), directory),
                RouteFileFixture.GENEROUS,
                shelf.inRole(),
                Duration.ZERO,
                RouteFileFixture.LONGEST,
                new TestClock());
        departments.look();
    }

    @AfterEach
    void close() {
        departments.close();
        mail.stop();
    }

    void ask() {
        assertThatThrownBy(() -> departments.fetch(USC, SIGN)).isInstanceOf(DepartmentUnavailable.class);
    }

    String answering(String subject) {
        return subject + " [" + shelf.reference(SIGN) + "]";
    }

    void awaitPassed(SkippedLetters reason, int count) {
        await(count + " passed by: " + reason)
                .atMost(RouteFileFixture.LONGEST)
                .until(() -> departments.feeds().passed(USC).stream()
                        .anyMatch(each -> each.reason() == reason && each.count() >= count));
    }

    void raw(String letter) throws Exception {
        office.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8))));
    }

    CaseStage stage() {
        try {
            return departments.fetch(USC, SIGN).state().stage();
        } catch (DepartmentUnavailable | UnknownToDepartment notYet) {
            return CaseStage.UNKNOWN;
        }
    }

    boolean isDenied() {
        try {
            departments.fetch(USC, SIGN);
            return false;
        } catch (UnknownToDepartment denied) {
            return true;
        } catch (DepartmentUnavailable notYet) {
            return false;
        }
    }

    void deliver(String from, String subject, String text) throws Exception {
        MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()));
        letter.setFrom(from);
        letter.setRecipients(MimeMessage.RecipientType.TO, "hejnal@localhost");
        letter.setSubject(subject, "UTF-8");
        letter.setText(text, "UTF-8");
        letter.saveChanges();
        office.deliver(letter);
    }
}
