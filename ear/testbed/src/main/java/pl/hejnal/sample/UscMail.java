package pl.hejnal.sample;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import pl.hejnal.sample.fault.Fault;
import pl.hejnal.sample.fault.Faults;

/**
 * The civil registry, which answers letters only: a mail with the case's sign in its subject is answered by a mail, after
 * a while. Its mail server, with SMTP and IMAP, is part of it; the office has a mailbox there.
 */
final class UscMail implements AutoCloseable {

    static final String SYMBOL = "USC";
    static final String REGISTRY = "usc@localhost";
    static final String OFFICE = "hejnal@localhost";
    private static final String SUBJECT = "Pytanie o stan sprawy ";
    private static final Duration LOOKING = Duration.ofMillis(250);
    private static final Duration SLOWNESS = Duration.ofMinutes(1);

    private final Ledger cases;
    private final Faults faults;
    private final Duration thinking;
    private final GreenMail server;
    private final GreenMailUser office;
    private final MailFolder letters;
    private final ScheduledExecutorService clerk =
            Executors.newScheduledThreadPool(1, Thread.ofPlatform().daemon().factory());

    private UscMail(Ledger cases, Faults faults, Duration thinking, GreenMail server, String password)
            throws IOException {
        this.cases = cases;
        this.faults = faults;
        this.thinking = thinking;
        this.server = server;
        server.start();
        office = server.setUser(OFFICE, OFFICE, password);
        GreenMailUser registry = server.setUser(REGISTRY, REGISTRY, password);
        try {
            letters = server.getManagers().getImapHostManager().getInbox(registry);
        } catch (FolderException broken) {
            server.stop();
            throw new IOException("the civil registry has no inbox", broken);
        }
        faults.join(SYMBOL);
        clerk.scheduleWithFixedDelay(this::look, LOOKING.toMillis(), LOOKING.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** @param thinking how long an answer takes on a good day */
    static UscMail open(int smtp, int imap, String password, Path data, Faults faults, Duration thinking, Clock clock)
            throws IOException {
        Ledger cases = Ledger.reading(
                data.resolve("usc-cases.json"),
                DateTimeFormatter.ofPattern("d.MM.yyyy"),
                DateTimeFormatter.ofPattern("d.MM.yyyy HH:mm"),
                clock);
        ServerSetup[] doors = {
            new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imap, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        };
        return new UscMail(cases, faults, thinking, new GreenMail(doors), password);
    }

    private void look() {
        try {
            for (StoredMessage letter : letters.getMessages()) {
                String subject = letter.getMimeMessage().getSubject();
                letter.setFlag(Flags.Flag.DELETED, true);
                Fault fault = faults.of(SYMBOL);
                if (fault != Fault.DOWN && subject != null && subject.startsWith(SUBJECT)) {
                    Duration after = fault == Fault.SLOW || fault == Fault.DRIP ? SLOWNESS : thinking;
                    clerk.schedule(() -> answer(subject), after.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
            letters.expunge();
        } catch (Exception unreadable) {
            // One letter that cannot be read must not end the clerk's day.
            System.out.println("USC: a letter cannot be read: " + unreadable);
        }
    }

    private void answer(String subject) {
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
            message.setFrom(REGISTRY);
            message.setRecipients(MimeMessage.RecipientType.TO, OFFICE);
            message.setSubject("Re: " + subject, StandardCharsets.UTF_8.name());
            // The reference of the letter stays in the subject, as a mail program leaves it.
            message.setText(
                    text(subject.substring(SUBJECT.length()).strip().split("\\s", 2)[0]),
                    StandardCharsets.UTF_8.name());
            message.saveChanges();
            office.deliver(message);
        } catch (MessagingException undelivered) {
            System.out.println("USC: an answer was not delivered: " + undelivered.getMessage());
        }
    }

    private String text(String sign) {
        return switch (faults.of(SYMBOL)) {
            case GARBAGE -> "Dzień dobry,\nsprawą zajmie się koleżanka po powrocie z urlopu.\nZ poważaniem\n";
            case HUGE -> lines(sign) + "x".repeat(Fault.HUGE_SIZE);
            default -> lines(sign);
        };
    }

    private String lines(String sign) {
        return cases.find(sign).orElse(Map.of("Sprawa", sign, "Stan", "nie odnaleziono")).entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue() + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public void close() {
        clerk.shutdownNow();
        server.stop();
    }
}
