package pl.hejnal.integration.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.kernel.MailAddress;
import pl.hejnal.kernel.settings.OfficeSettings.Mail.Security;
import pl.hejnal.outbox.LeasedMessage;
import pl.hejnal.outbox.domain.MailAttachment;
import pl.hejnal.outbox.domain.MailContent;
import pl.hejnal.outbox.domain.OutboxChannel;
import pl.hejnal.outbox.domain.OutboxState;
import pl.hejnal.testsupport.GivenSettings;
import pl.hejnal.testsupport.SettableClock;

/** Real mail servers over real sockets; the outbox is in memory. */
class LettersLeaveTest {

    private static final MailAddress FROM = new MailAddress("hejnal@um.example.org");
    private static final MailContent NOTICE = new MailContent(
            new MailAddress("km@um.example.org"),
            "Zgłoszenie 2026-000123 przekazano do wydziału KM",
            "Zażółć gęślą jaźń\n.\nkoniec\n");

    @TempDir
    Path directory;

    private final SettableClock clock = new SettableClock("2026-11-30T09:00:00Z");
    private final OutboxInMemory outbox = new OutboxInMemory(clock);
    private ScriptedSmtp scripted;
    private GreenMail mail;
    private OutboxRoutes routes;

    @BeforeEach
    void two_mail_servers_run() throws Exception {
        scripted = new ScriptedSmtp();
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
    }

    @AfterEach
    void all_end() throws Exception {
        if (routes != null) {
            routes.close();
        }
        mail.stop();
        scripted.close();
    }

    @Test
    void a_letter_arrives_once_with_its_words_and_a_name_that_is_the_same_at_each_try() throws Exception {
        sendTo(mail.getSmtp().getPort());
        outbox.add("a", NOTICE);
        routes.wake();
        until(() -> outbox.state(1) == OutboxState.DELIVERED);
        assertThat(mail.getReceivedMessages()).hasSize(1);
        MimeMessage letter = mail.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo(NOTICE.title());
        assertThat(letter.getContent().toString().replace("\r\n", "\n")).isEqualToIgnoringNewLines(NOTICE.body());
        assertThat(letter.getFrom()[0]).hasToString(FROM.value());
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getMessageID()).matches("<outbox\\.[0-9a-f]{32}@um\\.example\\.org>");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getSentDate()).isEqualTo(clock.instant());
        assertThat(letter.getContentType()).containsIgnoringCase("charset=utf-8");
        routes.wake();
        routes.close();
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_file_arrives_as_it_left_and_the_letter_is_the_same_at_each_try() throws Exception {
        byte[] report = new byte[100_000];
        new java.util.Random(1).nextBytes(report);
        MailContent letter = new MailContent(
                NOTICE.to(),
                NOTICE.title(),
                NOTICE.body(),
                Optional.of(new MailAttachment("calls-2026-11-29.pdf", "application/pdf", report)));
        sendTo(mail.getSmtp().getPort());
        outbox.add("a", letter);
        routes.wake();
        until(() -> outbox.state(1) == OutboxState.DELIVERED);
        assertThat(mail.getReceivedMessages()[0].getMessageID()).startsWith("<outbox.");
        MimeMultipart parts = (MimeMultipart) mail.getReceivedMessages()[0].getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Zażółć gęślą jaźń");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("calls-2026-11-29.pdf");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(report);
        assertThat(written(letter)).isEqualTo(written(letter));
    }

    private String written(MailContent letter) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MailWriter(FROM)
                .write(new LeasedMessage(1, "x", "a", clock.instant(), letter), letter)
                .writeTo(out);
        // Camel puts the name back that the library replaces when it writes.
        return out.toString(StandardCharsets.US_ASCII).replaceFirst("Message-ID: .*", "");
    }

    @Test
    void what_is_refused_for_now_is_tried_again_and_arrives() throws Exception {
        sendTo(scripted.answersRecipient("451 4.7.1 Greylisted, try later").port());
        outbox.add("a", NOTICE);
        routes.wake();
        until(() -> !outbox.told().isEmpty());
        assertThat(outbox.told()).singleElement().asString().contains("REFUSED_FOR_NOW", "451 4.7.1 Greylisted");
        assertThat(outbox.state(1)).isEqualTo(OutboxState.WAITING);
        clock.pass(Duration.ofMinutes(1));
        routes.wake();
        until(() -> outbox.state(1) == OutboxState.DELIVERED);
        assertThat(scripted.letters()).hasSize(1);
    }

    @Test
    void what_is_refused_for_good_is_dead_at_once_and_stops_nothing() throws Exception {
        sendTo(scripted.answersRecipient("550 5.1.1 No such user").port());
        outbox.add("bad", NOTICE);
        outbox.add("good", NOTICE);
        routes.wake();
        until(() -> outbox.state(2) == OutboxState.DELIVERED);
        assertThat(outbox.state(1)).isEqualTo(OutboxState.DEAD);
        assertThat(outbox.told().getFirst()).contains("bad REFUSED 550 5.1.1 No such user");
    }

    @Test
    void a_letter_refused_after_its_last_line_is_dead_as_well() throws Exception {
        sendTo(scripted.answersLetter("554 5.7.1 Looks like spam").port());
        outbox.add("a", NOTICE);
        routes.wake();
        until(() -> outbox.state(1) == OutboxState.DEAD);
        assertThat(outbox.told().getFirst()).contains("554 5.7.1 Looks like spam");
    }

    @Test
    void where_nobody_can_know_whether_it_arrived_it_is_sent_again_under_the_same_name() throws Exception {
        sendTo(scripted.answersLetter(ScriptedSmtp.HANGS_UP).port());
        outbox.add("a", NOTICE);
        routes.wake();
        until(() -> !outbox.told().isEmpty());
        assertThat(outbox.told()).singleElement().asString().contains("UNREACHABLE");
        clock.pass(Duration.ofMinutes(1));
        routes.wake();
        until(() -> outbox.state(1) == OutboxState.DELIVERED);
        assertThat(scripted.letters()).hasSize(2);
        assertThat(nameIn(scripted.letters().get(0)))
                .isEqualTo(nameIn(scripted.letters().get(1)))
                .isNotEmpty();
    }

    @Test
    void what_left_while_the_database_was_away_leaves_no_second_time() throws Exception {
        sendTo(scripted.port());
        outbox.add("a", NOTICE);
        outbox.hearsNothing(1);
        routes.wake();
        until(() -> outbox.state(1) == OutboxState.DELIVERED);
        assertThat(scripted.letters()).hasSize(1);
    }

    @Test
    void nobody_is_asked_again_and_again_who_does_not_answer() throws Exception {
        int nobody;
        try (ServerSocket taken = new ServerSocket(0)) {
            nobody = taken.getLocalPort();
        }
        sendTo(nobody);
        for (int i = 0; i < 20; i++) {
            outbox.add("m" + i, NOTICE);
        }
        routes.wake();
        until(() -> outbox.told().size() >= 5);
        routes.wake();
        routes.close();
        assertThat(outbox.told()).hasSize(5).allMatch(line -> line.contains("UNREACHABLE"));
        assertThat(outbox.state(20)).isEqualTo(OutboxState.WAITING);
    }

    @Test
    void who_needs_a_password_reads_it_from_its_file_and_a_wrong_one_kills_no_letter() throws Exception {
        mail.stop();
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.setUser("hejnal", "hejnal", "right");
        mail.start();
        mail.getUserManager().setAuthRequired(true);
        Path secret = directory.resolve("mail-password");
        Files.writeString(secret, "wrong\n");
        open(new SmtpAccount(
                "127.0.0.1", mail.getSmtp().getPort(), Security.NONE, Optional.of("hejnal"), secret, FROM));
        outbox.add("a", NOTICE);
        routes.wake();
        until(() -> !outbox.told().isEmpty());
        assertThat(outbox.told())
                .singleElement()
                .asString()
                .contains("LOGIN_REFUSED")
                .doesNotContain("wrong");
        Files.writeString(secret, "right\n");
        clock.pass(Duration.ofMinutes(1));
        routes.wake();
        until(() -> outbox.state(1) == OutboxState.DELIVERED);
    }

    @Test
    void a_server_without_encryption_gets_no_letter_where_encryption_is_set() throws Exception {
        open(new SmtpAccount("127.0.0.1", scripted.port(), Security.STARTTLS, Optional.empty(), directory, FROM));
        outbox.add("a", NOTICE);
        routes.wake();
        until(() -> !outbox.told().isEmpty());
        assertThat(outbox.told()).singleElement().asString().contains("UNREACHABLE", "STARTTLS");
        assertThat(scripted.letters()).isEmpty();
    }

    @Test
    void settings_are_read_and_a_wrong_one_is_named() {
        assertThat(SmtpAccount.of(new GivenSettings(Map.of()))).isEmpty();
        Map<String, String> all = Map.of(
                "hejnal.mail.host", "mail.um.example.org",
                "hejnal.mail.port", "587",
                "hejnal.mail.security", "starttls",
                "hejnal.mail.password.file", "/secrets/mail",
                "hejnal.mail.from", "hejnal@um.example.org");
        SmtpAccount account = SmtpAccount.of(new GivenSettings(all)).orElseThrow();
        assertThat(account.security()).isEqualTo(Security.STARTTLS);
        assertThat(account.from()).isEqualTo(FROM);
        Map<String, String> wrong = new HashMap<>(all);
        wrong.put("hejnal.mail.from", "Hejnał");
        assertThatIllegalStateException()
                .isThrownBy(() -> SmtpAccount.of(new GivenSettings(wrong)))
                .withMessageContaining("hejnal.mail.from");
        Map<String, String> plain = new HashMap<>(all);
        plain.put("hejnal.mail.security", "none");
        plain.put("hejnal.mail.user", "hejnal");
        assertThatIllegalStateException()
                .as("a password in plain text")
                .isThrownBy(() -> SmtpAccount.of(new GivenSettings(plain)))
                .withMessageContaining("hejnal.mail.security");
    }

    private void sendTo(int port) {
        open(new SmtpAccount("127.0.0.1", port, Security.NONE, Optional.empty(), directory, FROM));
    }

    private void open(SmtpAccount account) {
        MailRoute route = new MailRoute(account);
        routes = new OutboxRoutes(
                route, new OutboxWorker(OutboxChannel.MAIL, "node", outbox, route, Runnable::run, clock));
    }

    private static String nameIn(String letter) {
        return Pattern.compile("(?m)^Message-ID: (.*)$")
                .matcher(letter)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static void until(BooleanSupplier condition) {
        await().atMost(Duration.ofSeconds(20)).until(condition::getAsBoolean);
    }
}
