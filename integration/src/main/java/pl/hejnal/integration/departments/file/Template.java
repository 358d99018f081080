package pl.hejnal.integration.departments.file;

import static pl.hejnal.integration.departments.file.parameter.ParameterRule.optional;
import static pl.hejnal.integration.departments.file.parameter.ParameterRule.required;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.integration.departments.file.parameter.ParameterKind;
import pl.hejnal.integration.departments.file.parameter.ParameterRule;

/**
 * The route templates that the product ships; a file may use these and nothing else. Each is explained in its example
 * under config/departments and in docs/OPERATIONS.md.
 */
public enum Template {
    REST_JSON(
            "rest-json",
            Parameters.OVER_HTTP
                    .with("url", required(ParameterKind.URL))
                    .with("parameter", optional(ParameterKind.QUERY_NAME, "sign"))),
    SOAP(
            "soap",
            Parameters.OVER_HTTP
                    .with("url", required(ParameterKind.URL))
                    .with("action", optional(ParameterKind.TEXT, ""))
                    .with("envelope", required(ParameterKind.ENVELOPE))
                    .with("record", required(ParameterKind.NAME))
                    .with("unknown", optional(ParameterKind.TEXT, ""))),
    SQL(
            "sql",
            Parameters.OF_EVERY_ANSWER
                    .with("url", required(ParameterKind.JDBC_URL))
                    .with("user", required(ParameterKind.USER))
                    .with("secret", required(ParameterKind.SECRET))
                    .with("query", required(ParameterKind.SELECT))),
    CSV_SFTP(
            "csv-sftp",
            Parameters.OF_FILES
                    .with("host", required(ParameterKind.HOST))
                    .with("port", optional(ParameterKind.PORT, "22"))
                    .with("hostKey", required(ParameterKind.SECRET))
                    .with("user", required(ParameterKind.USER))
                    .with("secret", required(ParameterKind.SECRET))
                    .with("directory", optional(ParameterKind.REMOTE_PATH, ""))
                    .with("separator", optional(ParameterKind.SEPARATOR, ";"))
                    .with("charset", optional(ParameterKind.CHARSET, "UTF-8"))
                    .with("trailer", optional(ParameterKind.TEXT, ""))),
    XML_DROP(
            "xml-drop",
            Parameters.OF_FILES
                    .with("directory", required(ParameterKind.FOLDER))
                    .with("record", required(ParameterKind.NAME))),
    MAIL(
            "mail",
            Parameters.OF_EVERY_ANSWER
                    .with("smtp", required(ParameterKind.SMTP))
                    .with("imap", required(ParameterKind.IMAP))
                    .with("user", required(ParameterKind.USER))
                    .with("secret", required(ParameterKind.SECRET))
                    .with("from", required(ParameterKind.ADDRESS))
                    .with("to", required(ParameterKind.ADDRESS))
                    .with("subject", required(ParameterKind.TEXT))
                    .with("letter", required(ParameterKind.LETTER))
                    .with("authServer", optional(ParameterKind.HOST, ""))
                    .with("unknown", optional(ParameterKind.TEXT, ""))
                    .with("everySeconds", optional(ParameterKind.SECONDS, "60")));

    private final String ref;
    private final Map<String, ParameterRule> rules;

    Template(String ref, Parameters parameters) {
        this.ref = ref;
        rules = parameters.rules();
    }

    /** The name that files use it by. */
    public String ref() {
        return ref;
    }

    /** The names of its parameters. */
    public Set<String> parameters() {
        return rules.keySet();
    }

    Map<String, ParameterRule> rules() {
        return rules;
    }

    public static Optional<Template> named(String ref) {
        return Arrays.stream(values())
                .filter(template -> template.ref.equals(ref))
                .findFirst();
    }

    /** Sets of parameters that several templates share. */
    private record Parameters(Map<String, ParameterRule> rules) {

        static final Parameters OF_EVERY_ANSWER = new Parameters(Map.of())
                .with("department", required(ParameterKind.SYMBOL))
                .with("stages", required(ParameterKind.VOCABULARY))
                .with("sign", required(ParameterKind.NAME))
                .with("stage", required(ParameterKind.NAME))
                .with("nextStep", optional(ParameterKind.NAME, ""))
                .with("holder", optional(ParameterKind.NAME, ""))
                .with("expected", optional(ParameterKind.NAME, ""))
                .with("deadline", optional(ParameterKind.NAME, ""))
                .with("bring", optional(ParameterKind.NAME, ""))
                .with("pay", optional(ParameterKind.NAME, ""))
                .with("collectWhere", optional(ParameterKind.NAME, ""))
                .with("collectWhen", optional(ParameterKind.NAME, ""))
                .with("party", optional(ParameterKind.NAME, ""))
                .with("asOf", optional(ParameterKind.NAME, ""))
                .with("dateFormat", optional(ParameterKind.DATE_FORMAT, "yyyy-MM-dd"))
                .with("timeFormat", optional(ParameterKind.TIME_FORMAT, ""))
                .with(
                        "toResident",
                        optional(
                                ParameterKind.PARTS,
                                "nextStep, expected, deadline, bring, pay, collectWhere, collectWhen"))
                .with(
                        "toClerk",
                        optional(
                                ParameterKind.PARTS,
                                "nextStep, holder, expected, deadline, bring, pay, collectWhere, collectWhen"));
        static final Parameters OVER_HTTP = OF_EVERY_ANSWER
                .with("keyHeader", optional(ParameterKind.HEADER, ""))
                .with("keySecret", optional(ParameterKind.SECRET, ""))
                .with("tokenUrl", optional(ParameterKind.URL, ""))
                .with("clientId", optional(ParameterKind.USER, ""))
                .with("clientSecret", optional(ParameterKind.SECRET, ""))
                .with("scope", optional(ParameterKind.TEXT, ""));
        static final Parameters OF_FILES = OF_EVERY_ANSWER
                .with("file", required(ParameterKind.FILE))
                .with("everySeconds", optional(ParameterKind.SECONDS, "60"));

        Parameters with(String name, ParameterRule rule) {
            Map<String, ParameterRule> more = new LinkedHashMap<>(rules);
            more.put(name, rule);
            return new Parameters(more);
        }
    }
}
