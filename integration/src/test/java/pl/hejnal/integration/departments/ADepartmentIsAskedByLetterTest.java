package pl.hejnal.integration.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.cases.DepartmentUnavailable;
import pl.hejnal.cases.UnknownToDepartment;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.integration.departments.file.RouteFileFixture;
import pl.hejnal.integration.departments.template.Secrets;

/** With a file as config/departments/USC.yaml, and a real mail server. */
class ADepartmentIsAskedByLetterTest {

    private static final DepartmentSymbol USC = new DepartmentSymbol("USC");
    private static final CaseSign SIGN = new CaseSign("USC-II.5362.210.2026");
    private static final String SUBJECT = "Re: Pytanie o stan sprawy USC-II.5362.210.2026";
    private static final String ANSWER = "Dzień dobry,\nSprawa: USC-II.5362.210.2026\nStan: w opracowaniu\n";

    @TempDir
    private Path directory;
    private final GreenMail mail = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)});
    private final ShelfInMemory shelf = new ShelfInMemory();
    private GreenMailUser office;
    private Departments departments;

    @BeforeEach
    void open() throws Exception {
        mail.start();
        office = mail.setUser("hejnal@localhost", "hejnal@localhost", "secret");
        mail.setUser("usc@localhost", "usc@localhost", "secret");
        Files.writeString(directory.resolve("usc-password"), "secret\n");
        Files.writeString(directory.resolve("USC.yaml"), RouteFileFixture.delivered("USC")
                .replace("{{hejnal.sample.usc.smtp.port}}", Integer.toString(mail.getSmtp().getPort()))
                .replace("{{hejnal.sample.usc.imap.port}}", Integer.toString(mail.getImap().getPort()))
                .replace("value: 5\n", "value: 1\n"));
        departments = new Departments(new Places(directory, new Secrets(directory), directory), RouteFileFixture.GENEROUS,
                shelf, Duration.ZERO, Eventually.LONGEST, new TestClock());
        departments.look();
    }

    @AfterEach
    void close() {
        departments.close();
        mail.stop();
    }

    @Test
    void the_first_question_sends_one_letter_and_has_no_answer_yet() throws Exception {
        assertThatThrownBy(() -> departments.fetch(USC, SIGN)).isInstanceOf(DepartmentUnavailable.class);
        assertThatThrownBy(() -> departments.fetch(USC, SIGN)).isInstanceOf(DepartmentUnavailable.class);
        assertThat(mail.getReceivedMessages()).singleElement().satisfies(letter -> {
            assertThat(letter.getSubject()).isEqualTo("Pytanie o stan sprawy USC-II.5362.210.2026");
            assertThat(GreenMailUtil.getBody(letter)).isNotBlank();
        });
    }

    @Test
    void the_answer_is_read_and_told_from_then_on() throws Exception {
        assertThatThrownBy(() -> departments.fetch(USC, SIGN)).isInstanceOf(DepartmentUnavailable.class);
        deliver("usc@localhost", SUBJECT, ANSWER);
        Eventually.is("read", () -> stage() == CaseStage.IN_PROGRESS);
    }

    @Test
    void an_answer_that_the_case_was_not_found_is_told_as_such() throws Exception {
        assertThatThrownBy(() -> departments.fetch(USC, SIGN)).isInstanceOf(DepartmentUnavailable.class);
        deliver("usc@localhost", SUBJECT, "Sprawa: USC-II.5362.210.2026\nStan: nie odnaleziono\n");
        Eventually.is("read", this::isDenied);
    }

    @Test
    void a_letter_from_somebody_else_is_not_taken() throws Exception {
        assertThatThrownBy(() -> departments.fetch(USC, SIGN)).isInstanceOf(DepartmentUnavailable.class);
        deliver("mallory@localhost", SUBJECT, ANSWER);
        Eventually.is("refused", () -> departments.feeds().troubleWith(USC).isPresent());
        assertThat(departments.feeds().troubleWith(USC)).contains("a letter came from somebody else");
        assertThat(shelf.letter(SIGN)).isEmpty();
        assertThatThrownBy(() -> departments.fetch(USC, SIGN)).isInstanceOf(DepartmentUnavailable.class);
    }

    @Test
    void prose_is_attached_to_its_case_for_people_to_read_and_told_to_nobody_who_asks() throws Exception {
        assertThatThrownBy(() -> departments.fetch(USC, SIGN)).isInstanceOf(DepartmentUnavailable.class);
        deliver("usc@localhost", SUBJECT, "Sprawą zajmie się koleżanka po powrocie z urlopu.\n");
        Eventually.is("refused", () -> departments.feeds().troubleWith(USC).isPresent());
        assertThat(departments.feeds().troubleWith(USC).orElseThrow()).contains("no line \"Stan:\"");
        assertThat(shelf.letter(SIGN).orElseThrow().text()).isEqualTo("Sprawą zajmie się koleżanka po powrocie z urlopu.");
        assertThatThrownBy(() -> departments.fetch(USC, SIGN)).isInstanceOf(DepartmentUnavailable.class);
    }

    @Test
    void a_letter_that_is_no_plain_text_or_too_long_is_not_attached() throws Exception {
        assertThatThrownBy(() -> departments.fetch(USC, SIGN)).isInstanceOf(DepartmentUnavailable.class);
        deliver("usc@localhost", SUBJECT, "Proza. ".repeat(10_000));
        Eventually.is("refused", () -> departments.feeds().troubleWith(USC).isPresent());
        assertThat(departments.feeds().troubleWith(USC).orElseThrow()).contains("no plain text of at most");
        assertThat(shelf.letter(SIGN)).isEmpty();
    }

    private CaseStage stage() {
        try {
            return departments.fetch(USC, SIGN).state().stage();
        } catch (DepartmentUnavailable | UnknownToDepartment notYet) {
            return CaseStage.UNKNOWN;
        }
    }

    private boolean isDenied() {
        try {
            departments.fetch(USC, SIGN);
            return false;
        } catch (UnknownToDepartment denied) {
            return true;
        } catch (DepartmentUnavailable notYet) {
            return false;
        }
    }

    private void deliver(String from, String subject, String text) throws Exception {
        MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()));
        letter.setFrom(from);
        letter.setRecipients(MimeMessage.RecipientType.TO, "hejnal@localhost");
        letter.setSubject(subject, "UTF-8");
        letter.setText(text, "UTF-8");
        letter.saveChanges();
        office.deliver(letter);
    }
}
