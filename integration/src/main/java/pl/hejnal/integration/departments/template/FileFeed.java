package pl.hejnal.integration.departments.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import pl.hejnal.cases.DepartmentUnavailable;
import pl.hejnal.cases.ImportedFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.integration.departments.answer.AnswerTranslation;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.kernel.Refusal;

/**
 * Takes a department's file over, whole or not at all: every record must be about a case and no case may come twice. What
 * is wrong with a file is shown until a better one comes.
 */
final class FileFeed implements Processor {

    /** In bytes; a hundred thousand cases of 300 bytes each. */
    static final long LONGEST = 32L * 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RouteFile file;
    private final Records records;
    private final Shelf shelf;
    private final Feeds feeds;

    /** Finds the fields of each case in the bytes of a file. */
    interface Records {
        List<Map<String, String>> in(byte[] content) throws DepartmentUnavailable, IOException;
    }

    FileFeed(RouteFile file, Records records, Shelf shelf, Feeds feeds) {
        this.file = file;
        this.records = records;
        this.shelf = shelf;
        this.feeds = feeds;
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        byte[] content = exchange.getMessage().getMandatoryBody(byte[].class);
        Instant writtenAt = Instant.ofEpochMilli(exchange.getMessage().getHeader(Exchange.FILE_LAST_MODIFIED, Long.class));
        String hash = hash(content);
        if (shelf.lastFile(file.department()).map(last -> last.hash().equals(hash)).orElse(false)) {
            feeds.fine(file.department());
            return;
        }
        try {
            List<Map<String, String>> found = records.in(content);
            shelf.take(new ImportedFile(file.department(), hash, writtenAt, answers(found), parties(found)));
            feeds.taken(file.department());
        } catch (DepartmentUnavailable broken) {
            feeds.trouble(file.department(), broken.getMessage());
        } catch (Refusal suspicious) {
            feeds.trouble(file.department(), suspicious.getMessage());
        }
    }

    private Map<String, String> answers(List<Map<String, String>> found)
            throws DepartmentUnavailable, JsonProcessingException {
        Map<String, String> answers = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            Optional<CaseSign> sign = CaseSign.parse(found.get(i).get(file.text("sign")));
            if (sign.isEmpty()) {
                throw new DepartmentUnavailable("case " + (i + 1) + " of the file has no sign");
            }
            if (answers.put(sign.get().withoutInitials(), JSON.writeValueAsString(found.get(i))) != null) {
                throw new DepartmentUnavailable("case " + (i + 1) + " of the file is there twice");
            }
        }
        return answers;
    }

    private Map<String, String> parties(List<Map<String, String>> found) {
        AnswerTranslation translation = new AnswerTranslation(file);
        Map<String, String> parties = new HashMap<>();
        found.forEach(each -> CaseSign.parse(each.get(file.text("sign"))).ifPresent(sign -> translation.party(each)
                .ifPresent(name -> parties.put(sign.withoutInitials(), name))));
        return parties;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
