package pl.hejnal.integration.departments.template;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.component.mail.MailMessage;
import pl.hejnal.cases.DepartmentUnavailable;
import pl.hejnal.cases.domain.AttachedLetter;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.integration.departments.answer.AnswerFields;
import pl.hejnal.integration.departments.answer.LetterLines;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.kernel.Refusal;

/**
 * Reads letters of a department. Only plain text from its address that answers a letter of ours is taken, and only the
 * lines that are known. Without the line of the stage it is told on the page of the departments, and attached to the case
 * for people to read; whatever else comes stays in the mailbox.
 */
final class LetterFeed implements Processor {

    /** In bytes; a longer letter is not read. */
    private static final int LONGEST = 64 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RouteFile file;
    private final Shelf shelf;
    private final Feeds feeds;
    private final Clock clock;

    LetterFeed(RouteFile file, Shelf shelf, Feeds feeds, Clock clock) {
        this.file = file;
        this.shelf = shelf;
        this.feeds = feeds;
        this.clock = clock;
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        Message letter = exchange.getMessage(MailMessage.class).getOriginalMessage();
        try {
            CaseSign sign = caseOf(letter);
            String text = text(letter, sign);
            Map<String, String> fields = LetterLines.read(text, AnswerFields.of(file).names());
            if (!fields.containsKey(file.text("stage"))) {
                shelf.attach(file.department(), sign, new AttachedLetter(text, writtenAt(letter)));
                throw new DepartmentUnavailable("the letter about " + sign + " has no line \"" + file.text("stage")
                        + ":\"; it is attached to the case");
            }
            fields.putIfAbsent(file.text("sign"), sign.value());
            shelf.take(file.department(), sign, JSON.writeValueAsString(fields), writtenAt(letter));
            feeds.taken(file.department());
        } catch (DepartmentUnavailable strange) {
            feeds.trouble(file.department(), strange.getMessage());
        } catch (Refusal notAsked) {
            feeds.trouble(file.department(), notAsked.getMessage());
        }
    }

    private CaseSign caseOf(Message letter) throws MessagingException, DepartmentUnavailable {
        Address[] from = letter.getFrom();
        if (from == null || Arrays.stream(from).noneMatch(address -> address instanceof InternetAddress internet
                && internet.getAddress().equalsIgnoreCase(file.text("to")))) {
            throw new DepartmentUnavailable("a letter came from somebody else");
        }
        return LetterSubject.of(file).caseIn(letter.getSubject()).orElseThrow(
                () -> new DepartmentUnavailable("a letter's subject names no case"));
    }

    private static String text(Message letter, CaseSign sign)
            throws MessagingException, IOException, DepartmentUnavailable {
        if (!letter.isMimeType("text/plain") || letter.getSize() > LONGEST) {
            throw new DepartmentUnavailable("the letter about " + sign + " is no plain text of at most " + LONGEST + " bytes");
        }
        try (InputStream content = letter.getDataHandler().getInputStream()) {
            return new String(content.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
    }

    private Instant writtenAt(Message letter) throws MessagingException {
        return Optional.ofNullable(letter.getReceivedDate()).map(Date::toInstant).orElseGet(clock::instant);
    }
}
