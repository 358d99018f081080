package pl.hejnal.integration.departments.template.imported;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.imports.ImportDesk;
import pl.hejnal.cases.imports.ImportedFile;
import pl.hejnal.cases.imports.domain.ImportNews;
import pl.hejnal.integration.departments.answer.AnswerTranslation;
import pl.hejnal.integration.departments.answer.Records;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.principal.CounterInRole;
import pl.hejnal.kernel.Refusal;

/**
 * Takes a department's file over. A record that is about no case, or about one that another record tells differently, is
 * left out; so are rows that cannot be read, unless they are too many. What is wrong with a file is shown until a better
 * one comes.
 */
final class FileFeed implements Processor {

    /** In bytes; a hundred thousand cases of 300 bytes each. */
    static final long LONGEST = 32L * 1024 * 1024;
    /** As many may be left out of any file, and of a long one a tenth. */
    private static final int MOST_LEFT_OUT = 3;

    private static final int SHARE_LEFT_OUT = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RouteFile file;
    private final Reader reader;
    private final CounterInRole<ImportDesk> imports;
    private final Feeds feeds;

    /** Finds the fields of each case in the bytes of a file. */
    interface Reader {
        Records in(byte[] content) throws DepartmentUnavailable, IOException;
    }

    FileFeed(RouteFile file, Reader reader, CounterInRole<ImportDesk> imports, Feeds feeds) {
        this.file = file;
        this.reader = reader;
        this.imports = imports;
        this.feeds = feeds;
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        byte[] content = exchange.getMessage().getMandatoryBody(byte[].class);
        Instant writtenAt =
                Instant.ofEpochMilli(exchange.getMessage().getHeader(Exchange.FILE_LAST_MODIFIED, Long.class));
        String hash = hash(content);
        try {
            Records records = reader.in(content);
            Cases cases = cases(records);
            checkEnough(cases);
            Optional<ImportNews> last = imports.ask(desk -> desk.lastFile(file.department()));
            if (last.filter(news -> news.hash().equals(hash)).isEmpty()) {
                ImportedFile taken = new ImportedFile(
                        file.department(),
                        hash,
                        writtenAt,
                        cases.answers(),
                        parties(cases),
                        cases.leftOut().size());
                imports.tell(desk -> desk.take(taken));
                feeds.taken(file.department());
            }
            feeds.leftOut(file.department(), cases.leftOut());
        } catch (DepartmentUnavailable broken) {
            feeds.trouble(file.department(), broken.getMessage());
        } catch (Refusal suspicious) {
            feeds.trouble(file.department(), suspicious.code() + " " + suspicious.parameters());
        }
    }

    /** A few rows are typing errors; many mean that the file is not what it should be. */
    private static void checkEnough(Cases cases) throws DepartmentUnavailable {
        int bad = cases.leftOut().size();
        int all = bad + cases.answers().size();
        if (bad > 0 && (bad == all || bad > Math.max(MOST_LEFT_OUT, all / SHARE_LEFT_OUT))) {
            throw new DepartmentUnavailable(
                    (bad == 1 ? "" : bad + " of the file's " + all + " cases cannot be read, the first: ")
                            + cases.leftOut().getFirst());
        }
    }

    private Cases cases(Records records) throws JsonProcessingException {
        List<String> leftOut = new ArrayList<>(records.leftOut());
        Map<String, CaseSign> known = new HashMap<>();
        Map<CaseSign, Map<String, String>> fields = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (int i = 0; i < records.cases().size(); i++) {
            Map<String, String> each = records.cases().get(i);
            Optional<CaseSign> sign =
                    CaseSign.parse(each.get(file.text("sign"))).map(CaseSign::bare);
            if (sign.isEmpty()) {
                leftOut.add("case " + (i + 1) + " of the file has no sign");
                continue;
            }
            CaseSign before = known.putIfAbsent(sign.get().withoutInitials(), sign.get());
            if (before == null) {
                fields.put(sign.get(), each);
            } else if (!each.equals(fields.get(before))) {
                // Which of the two is right nobody knows, so neither is told.
                twice.add(sign.get().withoutInitials());
                leftOut.add("case " + (i + 1) + " of the file is there twice");
            }
        }
        twice.forEach(sign -> fields.remove(known.get(sign)));
        Map<CaseSign, String> answers = new HashMap<>();
        for (Map.Entry<CaseSign, Map<String, String>> each : fields.entrySet()) {
            answers.put(each.getKey(), JSON.writeValueAsString(each.getValue()));
        }
        return new Cases(fields, answers, leftOut);
    }

    private Map<CaseSign, String> parties(Cases cases) {
        AnswerTranslation translation = new AnswerTranslation(file);
        Map<CaseSign, String> parties = new HashMap<>();
        cases.fields().forEach((sign, fields) -> translation.party(fields).ifPresent(name -> parties.put(sign, name)));
        return parties;
    }

    /** @param answers the same fields as they are kept */
    private record Cases(
            Map<CaseSign, Map<String, String>> fields, Map<CaseSign, String> answers, List<String> leftOut) {}

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
