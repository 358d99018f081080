package pl.hejnal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.hejnal.cases.domain.CaseFixture.NOW;
import static pl.hejnal.cases.domain.CaseFixture.anyCase;
import static pl.hejnal.cases.domain.CaseFixture.fullStateOf;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.CaseAnswer.Told;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.cases.domain.CasesInMemory;
import pl.hejnal.cases.domain.NamedCase;
import pl.hejnal.cases.domain.PartiesInMemory;
import pl.hejnal.directory.DepartmentView;
import pl.hejnal.directory.DirectoryDesk;
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
        desk.directory = new DirectoryDesk() {
            @Override
            public List<DepartmentView> departments() {
                return List.of(new DepartmentView(KM, "Pojazdy", "Vehicles"), new DepartmentView(PD, "Podatki", "Taxes"));
            }
        };
        desk.gate = new CaseGate() {
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
        assertThat(log).containsExactly("anna case.read " + file.sign() + ": 2026-12", "asked KM " + file.sign(),
                "remembered " + file.sign());
    }

    @Test
    void without_a_reason_nothing_is_asked() {
        assertThatThrownBy(() -> desk.read(file.sign(), " ")).isInstanceOfSatisfying(Refusal.class,
                no -> assertThat(no.code()).isEqualTo("case.why"));
        assertThat(log).isEmpty();
    }

    @Test
    void a_manager_sees_dots_where_something_may_be_about_a_person() {
        as(Roles.MANAGER);
        CaseState state = ((Told) desk.read(file.sign(), "kontrola")).state();
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
        assertThat(desk.byName("ŻÓŁĆ żan", "pyta pełnomocnik")).extracting(NamedCase::sign)
                .containsExactly(new CaseSign("PD-01.3120.5.2026"));
        assertThat(log).containsExactly("anna searched, found 0: pyta pełnomocnik", "anna searched, found 1: pyta pełnomocnik",
                "anna case.found-by-name PD-01.3120.5.2026: pyta pełnomocnik");
    }

    private void as(String role) {
        Principal anna = () -> "anna";
        desk.session = (SessionContext) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {SessionContext.class}, (proxy, method, arguments) ->
                        method.getName().equals("isCallerInRole") ? (Object) role.equals(arguments[0]) : anna);
    }
}
