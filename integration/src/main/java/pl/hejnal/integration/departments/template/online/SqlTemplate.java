package pl.hejnal.integration.departments.template.online;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.apache.camel.Processor;
import org.apache.camel.RouteTemplateContext;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.integration.departments.answer.AnswerFields;
import pl.hejnal.integration.departments.answer.AnswerTranslation;
import pl.hejnal.integration.departments.answer.UnreadableAnswer;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.file.Template;
import pl.hejnal.integration.departments.template.AnsweringTemplate;
import pl.hejnal.integration.departments.template.Secrets;
import pl.hejnal.kernel.OfficeZone;

/**
 * The route template {@code sql}: one select with the sign as a bound parameter, on a connection that can only read. No
 * row means a case the department does not know. Its parameters are explained in config/departments/AU.yaml.
 */
public final class SqlTemplate extends AnsweringTemplate {

    private static final String SIGN = "sign";

    private final Secrets secrets;

    public SqlTemplate(Secrets secrets, Clock clock) {
        super(Template.SQL, clock);
        this.secrets = secrets;
    }

    @Override
    public void configure() {
        declared()
                .templateBean("source", DataSource.class, this::source)
                .templateBean("ask", Processor.class, this::ask)
                .templateBean("answer", Processor.class, this::answer)
                .from("direct:{{entrance}}")
                .process("{{ask}}")
                .to("jdbc:{{source}}?useHeadersAsParameters=true&resetAutoCommit=false&statement.maxRows=2"
                        + "&statement.queryTimeout=1")
                .process("{{answer}}");
    }

    private DataSource source(RouteTemplateContext context) {
        return new ReadOnlySource(file(context), secrets);
    }

    private Processor ask(RouteTemplateContext context) {
        String query = file(context).text("query");
        return exchange -> {
            String sign = setAside(exchange).sign().value();
            exchange.getMessage().setHeader(SIGN, sign);
            exchange.getMessage().setBody(query);
        };
    }

    private Processor answer(RouteTemplateContext context) {
        RouteFile file = file(context);
        AnswerTranslation translation = new AnswerTranslation(file);
        Set<String> names = AnswerFields.of(file).names();
        Set<String> days = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        days.addAll(List.of(file.text("expected"), file.text("deadline")));
        DateTimeFormatter dayFormat = DateTimeFormatter.ofPattern(file.text("dateFormat"), Locale.of("pl"));
        return exchange -> {
            List<?> rows = exchange.getMessage().getMandatoryBody(List.class);
            if (rows.isEmpty()) {
                throw new UnknownToDepartment(question(exchange).sign().value());
            }
            if (rows.size() > 1) {
                throw new UnreadableAnswer("the query finds more than one row");
            }
            Map<String, String> row = texts((Map<?, ?>) rows.getFirst(), days, dayFormat);
            question(exchange).recorder().heard(row.toString());
            row.keySet().retainAll(names);
            tell(exchange, translation, row);
        };
    }

    /**
     * By names in any case of letters, as databases differ in it; a null is a field that is missing. A day may be kept as
     * a moment, at midnight or at any hour of it.
     */
    private static Map<String, String> texts(Map<?, ?> row, Set<String> days, DateTimeFormatter dayFormat) {
        Map<String, String> texts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        row.forEach((name, value) -> {
            switch (value) {
                case null -> {
                    // missing
                }
                case Timestamp day
                when days.contains(name.toString()) ->
                    texts.put(name.toString(), dayFormat.format(day.toInstant().atZone(OfficeZone.ZONE)));
                case Timestamp time ->
                    texts.put(
                            name.toString(),
                            time.toInstant()
                                    .atZone(OfficeZone.ZONE)
                                    .toOffsetDateTime()
                                    .toString());
                case Date day
                when days.contains(name.toString()) -> texts.put(name.toString(), dayFormat.format(day.toLocalDate()));
                default -> texts.put(name.toString(), value.toString());
            }
        });
        return texts;
    }
}
