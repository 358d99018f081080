package pl.hejnal.integration.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.registry.RegisterCase;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.identity.EnrolUser;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.store.PlanDocument;
import pl.hejnal.staffing.domain.CallQueue;
import pl.hejnal.staffing.domain.ClerkSkills;

/** The files under config/demo, each as its reader will read it. */
class TheDemonstrationFitsTogetherTest {

    private static final Path CONFIG = Path.of("..", "config");

    @Test
    void five_clerks_a_department_a_manager_and_an_administrator_can_be_enrolled() {
        List<EnrolUser> people = rows("users.csv").stream()
                .map(row -> new EnrolUser(
                        Login.of(row.get("login")),
                        row.get("name"),
                        Set.of(row.get("roles").split(",")),
                        Language.of(row.get("language")),
                        row.get("login") + "-demo",
                        true))
                .toList();
        assertThat(people)
                .extracting(EnrolUser::login)
                .extracting(Login::value)
                .contains("anna", "piotr", "ewa", "maria", "admin")
                .doesNotHaveDuplicates();
        assertThat(people)
                .flatExtracting(EnrolUser::roles)
                .isSubsetOf(Roles.OF_PEOPLE)
                .filteredOn(Roles.CLERK::equals)
                .hasSize(5);
    }

    @Test
    void every_queue_that_the_menu_names_is_in_the_pbx_and_somebody_answers_it_in_both_languages() throws IOException {
        MenuPlan menu = PlanDocument.read(Files.readString(CONFIG.resolve("demo/menu.json")));
        Set<String> named = menu.nodes().keySet().stream().map(menu::queueAt).collect(Collectors.toSet());
        assertThat(named).contains("office", "vehicles", "building");
        Set<String> inPbx = Pattern.compile("(?m)^\\[([a-z0-9_-]+)\\]\\(waiting\\)")
                .matcher(Files.readString(CONFIG.resolve("asterisk/queues.conf")))
                .results()
                .map(queue -> queue.group(1))
                .collect(Collectors.toSet());
        Set<String> answered = rows("clerks.csv").stream()
                .map(row -> ClerkSkills.of(
                        Set.of(row.get("skills").split(",")),
                        Stream.of(row.get("languages").split(","))
                                .map(Language::new)
                                .collect(Collectors.toSet())))
                .flatMap(clerk -> clerk.queues().stream())
                .map(CallQueue::name)
                .collect(Collectors.toSet());
        assertThat(named).allSatisfy(skill -> assertThat(inPbx).contains(skill, skill + "-en"));
        assertThat(answered).containsAll(inPbx);
    }

    @Test
    void every_procedure_belongs_to_a_department_that_is_listed_and_has_a_title_in_both_languages() {
        assertThat(rows("procedures.csv")).hasSizeGreaterThanOrEqualTo(20).allSatisfy(row -> {
            assertThat(new ProcedureSymbol(row.get("symbol")).value()).startsWith(row.get("department") + "-");
            assertThat(departments()).contains(new DepartmentSymbol(row.get("department")));
            assertThat(row.get("title_pl")).isNotBlank();
            assertThat(row.get("title_en")).isNotBlank().isNotEqualTo(row.get("title_pl"));
        });
    }

    @Test
    void every_case_can_be_registered_under_a_code_of_its_own() {
        List<RegisterCase> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(8);
        assertThat(cases).extracting(RegisterCase::code).doesNotHaveDuplicates();
        assertThat(cases).extracting(RegisterCase::department).allMatch(departments()::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KM", "SA", "AU", "PD", "GD", "USC"})
    void each_sample_department_knows_the_registered_cases_and_two_know_one_that_is_still_to_be_registered(
            String department) throws IOException {
        assertThat(casesOf(department))
                .extracting(told -> told.elements().next().asText())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                cases().stream()
                                        .filter(known ->
                                                known.department().value().equals(department))
                                        .map(known -> known.sign().value()),
                                Stream.of("PD-01.3120.501.2026", "KM-III.5410.300.2026")
                                        .filter(announced -> announced.startsWith(department + "-")))
                        .toList());
    }

    @Test
    void every_word_that_the_department_can_say_is_heard_in_some_case_and_one_that_nobody_translated()
            throws IOException {
        List<String> translated = Pattern.compile("(?m)^ +(\\p{L}[\\p{L} ]*) = [A-Z_]+;?$")
                .matcher(Files.readString(CONFIG.resolve("departments/KM.yaml")))
                .results()
                .map(found -> found.group(1))
                .toList();
        List<String> said = casesOf("KM").stream()
                .map(told -> told.get("etap").asText())
                .distinct()
                .toList();
        assertThat(translated).hasSize(6);
        assertThat(said).containsAll(translated).hasSize(translated.size() + 1);
    }

    private static List<DepartmentSymbol> departments() {
        return rows("departments.csv").stream()
                .map(row -> new DepartmentSymbol(row.get("symbol")))
                .toList();
    }

    private static List<RegisterCase> cases() {
        return rows("cases.csv").stream()
                .map(row -> new RegisterCase(
                        new CaseSign(row.get("sign")),
                        new DepartmentSymbol(row.get("department")),
                        new PhoneCode(row.get("code")),
                        row.get("pin")))
                .toList();
    }

    private static List<JsonNode> casesOf(String department) throws IOException {
        List<JsonNode> told = new ArrayList<>();
        new ObjectMapper()
                .readTree(CONFIG.resolve("demo/" + department.toLowerCase(Locale.ROOT) + "-cases.json")
                        .toFile())
                .forEach(told::add);
        return told;
    }

    private static List<DemoRow> rows(String file) {
        return new DemoFile(CONFIG.resolve("demo").resolve(file)).rows();
    }
}
