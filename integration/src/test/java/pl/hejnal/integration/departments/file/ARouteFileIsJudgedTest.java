package pl.hejnal.integration.departments.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.integration.departments.file.parameter.ParameterKind;

class ARouteFileIsJudgedTest {

    private static final String KM = RouteFileFixture.delivered("KM");

    static Stream<String> delivered() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../config/departments"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("delivered")
    void every_delivered_file_is_usable(String department) {
        assertThat(judge(department, RouteFileFixture.delivered(department)))
                .isInstanceOf(RouteFileResult.Usable.class);
    }

    @Test
    void what_it_leaves_out_has_its_default() {
        RouteFile file = ((RouteFileResult.Usable) judge("KM", KM)).file();
        assertThat(file.text("dateFormat")).isEqualTo("yyyy-MM-dd");
        assertThat(file.text("keyHeader")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- route: {from: {uri: 'timer:x', steps: [{to: 'exec:rm'}]}}",
                "- beans: [{name: x, type: java.lang.ProcessBuilder}]",
                "- from: {uri: 'file:/etc'}",
                "- templatedRoute: {routeTemplateRef: rest-json, beans: [{name: x, type: 'x', script: 'y'}]}",
                "- templatedRoute: {routeTemplateRef: my-own}",
                "- templatedRoute: {routeTemplateRef: rest-json}\n- templatedRoute: {routeTemplateRef: rest-json}",
                "- templatedRoute: [",
                "",
                "x",
                "{}",
                "[]",
                "- 1"
            })
    void nothing_but_one_route_of_our_templates_is_let_in(String content) {
        assertThat(problems(content)).isNotEmpty();
    }

    @Test
    void a_mistake_is_told_with_its_line() {
        String wrong = KM.replace("w realizacji = IN_PROGRESS", "w realizacji = IN_PROGRES");
        int line = wrong.substring(0, wrong.indexOf("value: >-")).split("\n").length;
        assertThat(problems(wrong)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.reason().in(Locale.ENGLISH)).contains("stages", "unknown stage", "IN_PROGRES");
            assertThat(problem.reason().in(Locale.of("pl"))).contains("stages", "nieznany etap", "IN_PROGRES");
        });
    }

    @Test
    void every_mistake_is_told_at_once_in_the_order_of_lines() {
        String wrong = KM.replace("name: url", "name: uri").replace("name: asOf", "name: asof");
        List<FileProblem> problems = problems(wrong);
        assertThat(problems)
                .extracting(problem -> problem.reason().toString())
                .anyMatch(reason -> reason.contains("no parameter uri"))
                .anyMatch(reason -> reason.contains("no parameter asof"))
                .anyMatch(reason -> reason.contains("url is missing"));
        assertThat(problems).extracting(FileProblem::line).isSorted();
    }

    @Test
    void broken_yaml_is_told_with_its_line() {
        assertThat(problems(KM + "\n  x: [\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isGreaterThan(30));
    }

    @Test
    void a_file_is_about_the_department_it_is_named_after() {
        assertThat(judge("SA", KM))
                .isInstanceOfSatisfying(
                        RouteFileResult.Broken.class,
                        broken -> assertThat(broken.problems())
                                .singleElement()
                                .asString()
                                .contains("SA.yaml is about KM"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://km.example.org/api, must be https",
        "https://user:x@km.example.org/, without user",
        "https://km.example.org/?httpMethod=DELETE, without user",
        "file:///etc/passwd, not https",
        "https://km.example.org/#x, without user",
        "exec:ls, not https"
    })
    void an_address_is_https_and_nothing_more(String url, String reason) {
        assertThat(problems(KM.replace("{{hejnal.sample.km.url}}/api/sprawy", url)))
                .singleElement()
                .asString()
                .contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{{hejnal.pin.key}}", "{{hejnal.db.password}}", "{{env:HOME}}", "{{sys:user.home}}", "{{}}"})
    void settings_that_are_not_for_files_are_out_of_reach(String setting) {
        assertThat(problems(KM.replace("{{hejnal.sample.km.url}}", setting)))
                .singleElement()
                .asString()
                .contains("no setting");
    }

    @Test
    void a_secret_is_named_and_must_be_there() {
        String withKey = KM.stripTrailing() + "\n      - {name: keyHeader, value: X-Api-Key}"
                + "\n      - {name: keySecret, value: km-key}\n";
        RouteFileContext poor = new RouteFileContext() {
            @Override
            public Optional<String> setting(String name) {
                return RouteFileFixture.GENEROUS.setting(name);
            }

            @Override
            public boolean hasSecret(String name) {
                return false;
            }
        };
        assertThat(judge("KM", withKey)).isInstanceOf(RouteFileResult.Usable.class);
        assertThat(RouteFileReader.read("KM", withKey, poor))
                .isInstanceOfSatisfying(
                        RouteFileResult.Broken.class,
                        broken -> assertThat(broken.problems())
                                .singleElement()
                                .asString()
                                .contains("no secret of that name"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT|0",
                "PORT|65536",
                "PORT|x",
                "HOST|a/b",
                "HOST|a?b=c",
                "HOST|-a",
                "SMTP|smtp://mail.example.org:25",
                "SMTP|smtps://mail.example.org:465?x=y",
                "IMAP|smtps://mail.example.org:465",
                "IMAP|imaps://a@b:993",
                "USER|a:b",
                "FILE|../x",
                "FILE|a/b",
                "FOLDER|..",
                "REMOTE_PATH|/etc",
                "REMOTE_PATH|a/../b",
                "SEPARATOR|x",
                "CHARSET|nonsense",
                "SECONDS|0",
                "ADDRESS|a b@c",
                "HEADER|X:Y",
                "SECRET|Hunter2!",
                "DATE_FORMAT|qqqqqq",
                "JDBC_URL|jdbc:postgresql://db.example.org/au",
                "JDBC_URL|jdbc:h2:mem:x",
                "SELECT|delete from x where a = :?sign",
                "SELECT|select 1; drop table x where a = :?sign",
                "SELECT|select 1 from x where a = ':?sign'",
                "SELECT|select 1",
                "ENVELOPE|<x/>",
                "ENVELOPE|@SIGN@",
                "ENVELOPE|<!DOCTYPE x><x>@SIGN@</x>",
                "PARTS|nextstep",
                "SYMBOL|km"
            })
    void a_value_that_could_do_harm_is_refused(ParameterKind kind, String value) {
        assertThat(kind.complaint(value)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT|22",
                "HOST|127.0.0.1",
                "SMTP|smtps://mail.example.org:465",
                "IMAP|imap://127.0.0.1:143",
                "HOST|km.example.org",
                "USER|hejnal@localhost",
                "FILE|sprawy.csv",
                "FOLDER|GD",
                "REMOTE_PATH|wydruk/noc",
                "SEPARATOR|;",
                "CHARSET|windows-1250",
                "SECONDS|60",
                "JDBC_URL|jdbc:postgresql://db.example.org/au?sslmode=verify-full",
                "ADDRESS|usc@example.org",
                "SELECT|select a from x where sign = :?sign",
                "ENVELOPE|<x>@SIGN@</x>",
                "PARTS|nextStep, bring",
                "PARTS|none"
            })
    void a_value_that_cannot_is_let_in(ParameterKind kind, String value) {
        assertThat(kind.complaint(value)).isEmpty();
    }

    /** Each takes a parser more than there is: a stack, memory, or time. */
    static Stream<String> greedy() {
        String many =
                "- &a0 x\n" + IntStream.range(1, 2_000).mapToObj(i -> "- *a0\n").collect(Collectors.joining());
        return Stream.of(
                "- ".repeat(20_000) + "x",
                "[".repeat(20_000),
                "{a: ".repeat(10_000),
                "? ".repeat(20_000) + "x",
                "- ".repeat(60) + "x",
                many,
                "- &a [x, *a]\n",
                "x: &a [*a]\n",
                "- x\n".repeat(15_000),
                "a: 1\n".repeat(10_000),
                "x".repeat(RouteFileReader.LONGEST + 1));
    }

    @ParameterizedTest
    @MethodSource("greedy")
    void one_that_is_nested_too_deep_or_too_large_or_refers_to_itself_is_a_mistake_like_any_other(String content) {
        assertThat(problems(content)).isNotEmpty();
    }

    private static List<FileProblem> problems(String content) {
        return judge("KM", content) instanceof RouteFileResult.Broken broken ? broken.problems() : List.of();
    }

    private static RouteFileResult judge(String name, String content) {
        return RouteFileReader.read(name, content, RouteFileFixture.GENEROUS);
    }

    @Test
    void every_reason_has_its_sentence_in_both_languages() {
        ResourceBundle polish = sentences("pl");
        ResourceBundle english = sentences("en");
        assertThat(polish.keySet()).isEqualTo(english.keySet());
        polish.keySet()
                .forEach(key -> assertThat(new MessageFormat(polish.getString(key)).getFormats())
                        .as(key)
                        .hasSameSizeAs(new MessageFormat(english.getString(key)).getFormats()));
    }

    private static ResourceBundle sentences(String language) {
        return ResourceBundle.getBundle(
                "pl.hejnal.integration.departments.file.reasons",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
