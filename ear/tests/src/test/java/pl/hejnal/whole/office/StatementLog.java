package pl.hejnal.whole.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements that the database was sent, by transaction, as its log tells them while {@code log_statement} is
 * {@code all} (PostgreSQL, "Error Reporting and Logging"). What a test asks itself is left out.
 */
public final class StatementLog implements AutoCloseable {

    private static final Pattern STATEMENT = Pattern.compile("\\[(\\d+)\\] .*?LOG:  (?:execute [^:]*|statement): (.*)");
    /** A test's own question begins so. */
    public static final String ASKED_BY_A_TEST = "/* test */ ";

    private final Office office;
    private final long begin;

    private StatementLog(Office office) throws Exception {
        this.office = office;
        office.sql("alter system set log_statement = 'all'");
        office.sql("select pg_reload_conf()");
        begin = Files.size(office.databaseLog());
    }

    public static StatementLog of(Office office) throws Exception {
        return new StatementLog(office);
    }

    /** Transactions that have ended, each with its statements but for BEGIN and COMMIT. */
    public List<List<String>> transactions() throws IOException {
        List<List<String>> ended = new ArrayList<>();
        Map<String, List<String>> open = new HashMap<>();
        for (String line : lines()) {
            Matcher told = STATEMENT.matcher(line);
            if (!told.find() || told.group(2).startsWith(ASKED_BY_A_TEST)) {
                continue;
            }
            List<String> own = open.computeIfAbsent(told.group(1), session -> new ArrayList<>());
            switch (told.group(2)) {
                case "BEGIN" -> own.clear();
                case "COMMIT", "ROLLBACK" -> ended.add(List.copyOf(open.remove(told.group(1))));
                default -> own.add(told.group(2));
            }
        }
        return ended;
    }

    private List<String> lines() throws IOException {
        Path log = office.databaseLog();
        byte[] all = Files.readAllBytes(log);
        return new String(all, (int) begin, all.length - (int) begin, StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Override
    public void close() throws IOException, SQLException {
        office.sql("alter system reset log_statement");
        office.sql("select pg_reload_conf()");
    }
}
