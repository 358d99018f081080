package pl.hejnal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.sample.fault.Fault;
import pl.hejnal.sample.fault.Faults;

class TheCivilRegistryAnswersByMailTest {

    private static final String PASSWORD = "tajne";
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final Faults faults = new Faults();
    private int smtp;
    private int imap;
    private UscMail registry;

    @BeforeEach
    void open() throws IOException {
        smtp = freePort();
        imap = freePort();
        registry = UscMail.open(
                smtp, imap, PASSWORD, SampleFixture.DATA, faults, Duration.ofMillis(10), SampleFixture.CLOCK);
    }

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void a_letter_about_a_case_is_answered_line_by_line() throws Exception {
        write("Pytanie o stan sprawy USC-II.5362.210.2026");
        Message answer = answer();
        assertThat(answer.getSubject()).isEqualTo("Re: Pytanie o stan sprawy USC-II.5362.210.2026");
        assertThat(answer.getContent().toString())
                .contains(
                        "Sprawa: USC-II.5362.210.2026",
                        "Stan: w opracowaniu",
                        "Przewidywana data: 29.11.2026",
                        "Stan na: 23.11.2026 11:12");
    }

    @Test
    void of_a_case_that_is_not_in_the_books_it_says_so() throws Exception {
        write("Pytanie o stan sprawy USC-II.5362.999.2026");
        assertThat(answer().getContent().toString()).contains("Stan: nie odnaleziono");
    }

    @Test
    void letters_about_something_else_and_those_of_a_closed_day_stay_unanswered() throws Exception {
        write("Wesołych świąt");
        faults.set("USC", Fault.DOWN);
        write("Pytanie o stan sprawy USC-II.5362.211.2026");
        awaitAllRead();
        faults.set("USC", Fault.OFF);
        write("Pytanie o stan sprawy USC-II.5362.12.2026");
        assertThat(answer().getSubject()).endsWith("USC-II.5362.12.2026");
    }

    private void awaitAllRead() throws MessagingException {
        Instant until = Instant.now().plus(TIMEOUT);
        while (count(UscMail.REGISTRY) > 0) {
            assertThat(Instant.now()).as("the letters are read").isBefore(until);
        }
    }

    private void write(String subject) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", smtp);
        MimeMessage letter = new MimeMessage(Session.getInstance(properties));
        letter.setFrom(UscMail.OFFICE);
        letter.setRecipients(Message.RecipientType.TO, UscMail.REGISTRY);
        letter.setSubject(subject, "UTF-8");
        letter.setText("Prosimy o odpowiedź.", "UTF-8");
        Transport.send(letter);
    }

    private Message answer() throws MessagingException {
        Instant until = Instant.now().plus(TIMEOUT);
        while (Instant.now().isBefore(until)) {
            Folder inbox = inbox(UscMail.OFFICE);
            if (inbox.getMessageCount() > 0) {
                return inbox.getMessage(1);
            }
            inbox.getStore().close();
        }
        throw new AssertionError("no answer came");
    }

    private int count(String mailbox) throws MessagingException {
        Folder inbox = inbox(mailbox);
        try {
            return inbox.getMessageCount();
        } finally {
            inbox.getStore().close();
        }
    }

    private Folder inbox(String mailbox) throws MessagingException {
        Store store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", imap, mailbox, PASSWORD);
        Folder inbox = store.getFolder("INBOX");
        inbox.open(Folder.READ_ONLY);
        return inbox;
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }
}
