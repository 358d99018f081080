package pl.hejnal.integration.departments.template.imported;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.component.mail.MailMessage;
import org.apache.camel.support.DefaultMessage;
import org.eclipse.angus.mail.imap.IMAPMessage;
import pl.hejnal.cases.departments.SkippedLetters;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.imports.ImportDesk;
import pl.hejnal.cases.imports.domain.AttachedLetter;
import pl.hejnal.cases.imports.domain.LetterReference;
import pl.hejnal.integration.departments.answer.AnswerFields;
import pl.hejnal.integration.departments.answer.LetterLines;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.letter.Letter;
import pl.hejnal.integration.departments.letter.UnreadableLetter;
import pl.hejnal.integration.principal.CounterInRole;
import pl.hejnal.kernel.Refusal;

/**
 * Reads letters of a department. Told is only what bears the reference of a letter of ours, comes from the department's
 * address, and was vouched for by the office's own mail server if the file names it. Any other letter from there, or with
 * such a reference, is attached to its case for people; the rest is passed by, once, and counted on the page.
 */
final class LetterFeed implements Processor {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RouteFile file;
    private final CounterInRole<ImportDesk> imports;
    private final Feeds feeds;
    private final Clock clock;

    LetterFeed(RouteFile file, CounterInRole<ImportDesk> imports, Feeds feeds, Clock clock) {
        this.file = file;
        this.imports = imports;
        this.feeds = feeds;
        this.clock = clock;
    }

    /** A letter is the trouble of nobody but its writer; only what is wrong with the mailbox or with us lets it be read again. */
    @Override
    public void process(Exchange exchange) throws Exception {
        Message letter = exchange.getMessage(MailMessage.class).getOriginalMessage();
        // Camel would ask for the envelope before it marks the letter as read, and a broken one would come for ever.
        exchange.setMessage(new DefaultMessage(exchange));
        exchange.setIn(exchange.getMessage());
        try (InputStream bytes = bytes(letter)) {
            read(bytes);
        } catch (UnreadableLetter unreadable) {
            pass(unreadable.isTooLong() ? SkippedLetters.TOO_LONG : SkippedLetters.UNREADABLE, Optional.empty());
        }
    }

    /** As the server has them: what it makes of a letter itself may fail, and says nothing that is needed. */
    private static InputStream bytes(Message letter) throws Exception {
        if (letter instanceof IMAPMessage imap) {
            return imap.getMimeStream();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        letter.writeTo(bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private void read(InputStream bytes) throws Exception {
        Letter letter = Letter.read(bytes);
        Optional<CaseSign> named = LetterSubject.of(file).caseIn(letter.subject());
        Set<LetterReference> borne = LetterReference.in(letter.subject() + " " + letter.answered());
        boolean fromDepartment =
                letter.from().filter(file.text("to")::equalsIgnoreCase).isPresent();
        if (letter.isReturned()) {
            pass(SkippedLetters.RETURNED, named);
        } else if (letter.isAutomatic()) {
            pass(SkippedLetters.AUTOMATIC, named);
        } else if (!fromDepartment && borne.isEmpty()) {
            pass(SkippedLetters.SOMEBODY_ELSE, Optional.empty());
        } else {
            read(letter, named, new LinkedHashSet<>(borne), fromDepartment);
        }
    }

    private void read(Letter letter, Optional<CaseSign> named, Set<LetterReference> borne, boolean fromDepartment)
            throws Exception {
        String text = text(letter);
        borne.addAll(LetterReference.in(text));
        Optional<CaseSign> asked = imports.ask(desk -> desk.asked(file.department(), borne));
        if (!fromDepartment && asked.isEmpty()) {
            pass(SkippedLetters.SOMEBODY_ELSE, Optional.empty());
            return;
        }
        Optional<CaseSign> about = named.or(() -> asked);
        if (about.isEmpty()) {
            pass(SkippedLetters.NO_CASE, Optional.empty());
            return;
        }
        boolean proven = fromDepartment
                && asked.filter(about.get()::isSameCaseAs).isPresent()
                && (file.text("authServer").isEmpty() || letter.isVouchedFor(file.text("authServer"), file.text("to")));
        lay(about.get(), borne, text, letter.writtenAt(clock.instant()), proven);
    }

    private String text(Letter letter) throws Exception {
        try {
            return letter.text(text -> fields(text).containsKey(file.text("stage")));
        } catch (RuntimeException | StackOverflowError unforeseen) {
            // Whatever a letter does to its reader, the others are read.
            throw UnreadableLetter.because(unforeseen.getClass().getSimpleName());
        }
    }

    private void lay(CaseSign sign, Set<LetterReference> borne, String text, Instant writtenAt, boolean proven)
            throws Exception {
        Map<String, String> fields = fields(text);
        Optional<SkippedLetters> reason = !proven
                ? Optional.of(SkippedLetters.NOT_PROVEN)
                : !fields.containsKey(file.text("stage"))
                        ? Optional.of(SkippedLetters.PROSE)
                        : isOfAnother(sign, fields) ? Optional.of(SkippedLetters.OTHER_CASE) : Optional.empty();
        try {
            if (reason.isPresent()) {
                AttachedLetter letter = new AttachedLetter(text, writtenAt, proven);
                imports.tell(desk -> desk.attach(file.department(), sign, letter));
                pass(reason.get(), Optional.of(sign));
            } else {
                fields.putIfAbsent(file.text("sign"), sign.value());
                String answer = JSON.writeValueAsString(fields);
                imports.tell(desk -> desk.take(file.department(), sign, borne, answer, writtenAt));
                feeds.taken(file.department());
            }
        } catch (Refusal notAsked) {
            pass(SkippedLetters.NOT_ASKED, Optional.of(sign));
        }
    }

    private Map<String, String> fields(String text) {
        return LetterLines.read(text, AnswerFields.of(file).names());
    }

    private boolean isOfAnother(CaseSign sign, Map<String, String> fields) {
        return fields.containsKey(file.text("sign"))
                && CaseSign.parse(fields.get(file.text("sign")))
                        .filter(sign::isSameCaseAs)
                        .isEmpty();
    }

    private void pass(SkippedLetters reason, Optional<CaseSign> about) {
        feeds.passed(file.department(), reason, about, clock.instant());
    }
}
