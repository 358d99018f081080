package pl.hejnal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.testsupport.AuditDouble;
import pl.hejnal.testsupport.Injected;

class AnAdministratorKeepsTheListOfDepartmentsTest {

    private static final Login ADMIN = new Login("admin");
    private static final Login EWA = new Login("ewa");

    private static final DepartmentSymbol WS = new DepartmentSymbol("WS");

    private final AuditDouble audit = new AuditDouble();
    private final DirectoryDesk desk = Injected.with(new DirectoryDesk(), new DirectoryInMemory(), audit);

    @Test
    void a_new_department_is_in_the_list_at_once_and_in_the_log() {
        desk.addDepartment(" ws ", " Wydział Kształtowania Środowiska", "Environment ", ADMIN);
        assertThat(desk.departments())
                .containsExactly(new DepartmentView(WS, "Wydział Kształtowania Środowiska", "Environment"));
        assertThat(audit.lines()).containsExactly("admin department.added WS");
    }

    @Test
    void a_department_gets_other_names_and_keeps_its_symbol() {
        desk.addDepartment("WS", "Ekologia", "Ecology", ADMIN);
        desk.renameDepartment(WS, "Wydział Kształtowania Środowiska", "Environment", EWA);
        assertThat(desk.departments())
                .containsExactly(new DepartmentView(WS, "Wydział Kształtowania Środowiska", "Environment"));
        assertThat(audit.lines()).last().isEqualTo("ewa department.renamed WS");
    }

    @Test
    void a_symbol_that_another_department_bears_is_refused_and_that_one_stays() {
        desk.addDepartment("WS", "Ekologia", "Ecology", ADMIN);
        assertThatThrownBy(() -> desk.addDepartment("ws", "Inny", "Another", ADMIN))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("department.exists"));
        assertThat(desk.departments()).containsExactly(new DepartmentView(WS, "Ekologia", "Ecology"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "W S", "1WS", "WS.III", "WYDZIAŁOCHRONY", "<b>", "WS-", "WS-III-2"})
    void what_is_no_symbol_is_refused(String typed) {
        assertThatThrownBy(() -> desk.addDepartment(typed, "Ekologia", "Ecology", ADMIN))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("department.symbol"));
        assertThat(audit.lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'  ', Ecology, department.name-pl",
        "Ekologia, , department.name-en",
        "'Eko\tlogia', Ecology, department.name-pl",
        "Ekologia, 'Eco\nlogy', department.name-en"
    })
    void a_name_is_needed_in_both_languages_and_is_one_line(String namePl, String nameEn, String code) {
        assertThatThrownBy(() -> desk.addDepartment("WS", namePl, nameEn, ADMIN))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
        assertThat(desk.departments()).isEmpty();
    }

    @Test
    void a_name_longer_than_a_line_is_refused() {
        desk.addDepartment("WS", "Ł".repeat(120), "Ecology", ADMIN);
        assertThatThrownBy(() -> desk.renameDepartment(WS, "Ł".repeat(121), "Ecology", ADMIN))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("department.name-pl"));
    }

    @Test
    void a_department_that_is_not_there_is_not_renamed() {
        assertThatThrownBy(() -> desk.renameDepartment(WS, "Ekologia", "Ecology", ADMIN))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("department.unknown"));
    }
}
