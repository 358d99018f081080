package pl.hejnal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.hejnal.cases.domain.CaseFixture.NOW;
import static pl.hejnal.cases.domain.CaseFixture.anyCase;
import static pl.hejnal.cases.domain.CaseFixture.fullStateOf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.cases.CaseAnswer.Told;
import pl.hejnal.cases.access.EntitlementFixture;
import pl.hejnal.cases.access.ReadingLog;
import pl.hejnal.cases.departments.DepartmentSystems;
import pl.hejnal.cases.departments.FetchedState;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.cases.domain.CasesInMemory;
import pl.hejnal.cases.parties.domain.NamedCase;
import pl.hejnal.cases.parties.domain.PartiesInMemory;
import pl.hejnal.directory.DepartmentView;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Refusal;

class ACaseIsReadInTheOfficeTest {

    private static final DepartmentSymbol KM = new DepartmentSymbol("KM");
    private static final DepartmentSymbol PD = new DepartmentSymbol("PD");

    private final CaseFile file = anyCase(77);
    private final CasesInMemory cases = new CasesInMemory();
    private final PartiesInMemory parties = new PartiesInMemory();
    private final List<String> log = new ArrayList<>();
    private final ReadingDesk desk = new ReadingDesk();
    private Set<DepartmentSymbol> searchable = Set.of();

    @BeforeEach
    void open() {
        cases.add(file);
        desk.cases = cases;
        desk.parties = parties;
        desk.gate = new CaseAccess() {
            @Override
            public void remember(CaseFile told, CaseState what, Instant at) {
                log.add("remembered " + told.sign());
            }
        };
        desk.departments = new DepartmentSystems() {
            @Override
            public FetchedState fetch(DepartmentSymbol department, CaseSign sign) {
                log.add("asked " + department + " " + sign);
                return new FetchedState(fullStateOf(file), NOW, false);
            }

            @Override
            public Set<DepartmentSymbol> searchableByName() {
                return searchable;
            }
        };
        desk.log = new ReadingLog() {
            @Override
            public void note(String who, String what, CaseSign about, String why) {
                log.add(who + " " + what + " " + about + ": " + why);
            }

            @Override
            public void noteAll(String who, String what, List<CaseSign> about, String why) {
                about.forEach(each -> note(who, what, each, why));
            }

            @Override
            public void noteSearch(String who, int found, String why) {
                log.add(who + " searched, found " + found + ": " + why);
            }
        };
        as(Roles.CLERK);
    }

    @Test
    void who_and_why_are_written_down_before_the_department_is_asked() {
        Told told = (Told) desk.read(file.sign(), "2026-12");
        assertThat(told.state().holder()).contains("Jan Nowak");
        assertThat(log)
                .containsExactly(
                        "anna case.read " + file.sign() + ": 2026-12",
                        "asked KM " + file.sign(),
                        "remembered " + file.sign());
    }

    @Test
    void without_a_reason_nothing_is_asked() {
        assertThatThrownBy(() -> desk.read(file.sign(), " "))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("case.why"));
        assertThat(log).isEmpty();
    }

    @Test
    void a_manager_sees_dots_where_something_may_be_about_a_person() {
        as(Roles.MANAGER);
        CaseState state = ((Told) desk.read(file.sign(), "kontrola roczna")).state();
        assertThat(state.holder()).contains("••• •••••");
        assertThat(state.deadline()).isPresent();
        assertThat(log).first().asString().startsWith("anna case.read-masked");
    }

    @Test
    void a_case_is_found_however_it_was_typed_and_an_unregistered_one_by_its_department() {
        assertThat(desk.find("km-i 5410/77/2026 ab").orElseThrow().code()).contains(file.code());
        assertThat(desk.find(" " + file.code() + " ").orElseThrow().sign()).isEqualTo(file.sign());
        assertThat(desk.find("PD-01.3120.5.2026").orElseThrow().department()).isEqualTo(PD);
        assertThat(desk.find("XX-01.3120.5.2026")).isEmpty();
        assertThat(desk.find("kowalska")).isEmpty();
        assertThat(log)
                .as("a code tells a sign")
                .containsExactly(
                        "anna case.found " + file.sign() + ": ",
                        "anna case.found " + file.sign() + ": ",
                        "anna case.found PD-01.3120.5.2026: ");
    }

    @Test
    void who_opens_the_page_of_a_case_is_in_the_log_and_who_finds_none_is_not() {
        assertThat(desk.open(file.code().digits()).orElseThrow().sign()).isEqualTo(file.sign());
        assertThat(desk.open("kowalska")).isEmpty();
        assertThat(log).containsExactly("anna case.page-opened " + file.sign() + ": ");
    }

    @Test
    void a_name_finds_only_in_departments_that_allow_it_now_and_each_case_found_is_written_down() {
        parties.name(new CaseSign("PD-01.3120.5.2026"), PD, Optional.of("Żaneta Żółć"));
        parties.nameAll(KM, Map.of("KM-I.5410.77.2026", "Żaneta Żółć"));
        assertThat(desk.byName("zolc", "pyta pełnomocnik")).isEmpty();
        searchable = Set.of(PD);
        assertThat(desk.byName("ŻÓŁĆ żan", "pyta pełnomocnik"))
                .extracting(NamedCase::sign)
                .containsExactly(new CaseSign("PD-01.3120.5.2026"));
        assertThat(log)
                .containsExactly(
                        "anna searched, found 0: pyta pełnomocnik",
                        "anna searched, found 1: pyta pełnomocnik",
                        "anna case.found-by-name PD-01.3120.5.2026: pyta pełnomocnik");
    }

    @Test
    void an_officer_finds_opens_and_reads_their_own_departments_cases_and_no_others() {
        as(Set.of(Roles.DEPARTMENT), Optional.of("KM"));
        assertThat(desk.find(file.code().digits())).isPresent();
        assertThat(((Told) desk.read(file.sign(), "pyta pełnomocnik")).state().holder())
                .contains("Jan Nowak");
        as(Set.of(Roles.DEPARTMENT), Optional.of("PD"));
        log.clear();
        assertThat(desk.find(file.code().digits())).isEmpty();
        assertThat(desk.open(file.sign().value())).isEmpty();
        assertThatThrownBy(() -> desk.read(file.sign(), "pyta pełnomocnik"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("case.other-department"));
        assertThatThrownBy(() -> desk.history(file.sign(), "pyta pełnomocnik")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.letters(file.sign(), "pyta pełnomocnik")).isInstanceOf(Refusal.class);
        assertThat(log).as("only that they tried").hasSize(5).allMatch(line -> line.startsWith("anna case.refused"));
    }

    @Test
    void an_officer_of_no_department_and_one_who_also_supervises_see_no_more_than_they_may() {
        as(Set.of(Roles.DEPARTMENT), Optional.empty());
        assertThat(desk.find(file.code().digits())).isEmpty();
        as(Set.of(Roles.DEPARTMENT, Roles.MANAGER), Optional.of("PD"));
        assertThat(((Told) desk.read(file.sign(), "kontrola roczna")).state().holder())
                .contains("••• •••••");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "...",
                "aaa",
                "aaaa bbbb",
                "asdf qwer",
                "ok ok ok ok ok",
                "12345678 87654321",
                "test"
            })
    void what_only_fills_the_field_is_no_reason(String filled) {
        assertThatThrownBy(() -> desk.read(file.sign(), filled))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("case.why"));
        assertThat(log).isEmpty();
    }

    private void as(String role) {
        as(Set.of(role), Optional.empty());
    }

    private void as(Set<String> roles, Optional<String> department) {
        desk.session = EntitlementFixture.session("anna", roles);
        desk.entitlement = EntitlementFixture.of(
                desk.session,
                EntitlementFixture.scope(roles, department),
                List.of(new DepartmentView(KM, "Pojazdy", "Vehicles"), new DepartmentView(PD, "Podatki", "Taxes")),
                log);
    }
}
