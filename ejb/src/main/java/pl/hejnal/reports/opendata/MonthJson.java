package pl.hejnal.reports.opendata;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import pl.hejnal.reports.opendata.domain.OpenList;
import pl.hejnal.reports.opendata.domain.OpenMonth;
import pl.hejnal.reports.opendata.domain.disclosure.Cell;
import pl.hejnal.reports.opendata.domain.disclosure.ToldTable;

/** A month's figures for programs, with what explains them. */
final class MonthJson {

    private static final String COUNT = "count";

    /** What the rows and the columns of each list are. */
    private static final Map<OpenList, List<String>> MEANING = new EnumMap<>(Map.of(
            OpenList.TIME, List.of("weekday", "hour"),
            OpenList.MATTER, List.of("contact", "matter"),
            OpenList.PROMISE, List.of("hour", "promise"),
            OpenList.TICKET, List.of("tickets", "promise")));

    private MonthJson() {}

    static String of(OpenMonth month, RevisionView revision) {
        JsonObjectBuilder lists = Json.createObjectBuilder();
        month.tables().forEach((list, table) -> {
            if (!table.isEmpty()) {
                lists.add(list.code(), list(table, MEANING.getOrDefault(list, List.of("first", "second"))));
            }
        });
        JsonObjectBuilder all = Json.createObjectBuilder()
                .add("month", revision.month().toString())
                .add("revision", revision.revision())
                .add("published", revision.publishedAt().toString())
                .add("note", revision.note())
                .add("least", revision.least())
                .add(
                        "promises",
                        Json.createObjectBuilder()
                                .add("answer_seconds", revision.goals().answerSeconds())
                                .add("answer_share", revision.goals().answerShare())
                                .add("ticket_minutes", revision.goals().ticketMinutes())
                                .add("ticket_share", revision.goals().ticketShare()))
                .add("lists", lists);
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(all.build());
        }
        return text + "\n";
    }

    private static JsonObjectBuilder list(ToldTable table, List<String> meaning) {
        JsonArrayBuilder told = Json.createArrayBuilder();
        JsonArrayBuilder hidden = Json.createArrayBuilder();
        table.told().forEach((cell, count) -> told.add(field(cell, meaning).add(COUNT, count)));
        table.hidden().forEach(cell -> hidden.add(field(cell, meaning)));
        return Json.createObjectBuilder()
                .add(COUNT, table.total())
                .add(meaning.getFirst(), sums(table.rows()))
                .add(meaning.getLast(), sums(table.columns()))
                .add("told", told)
                .add("hidden", hidden);
    }

    private static JsonObjectBuilder field(Cell cell, List<String> meaning) {
        return Json.createObjectBuilder().add(meaning.getFirst(), cell.row()).add(meaning.getLast(), cell.column());
    }

    private static JsonObjectBuilder sums(SortedMap<String, Long> sums) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        sums.forEach(all::add);
        return all;
    }
}
