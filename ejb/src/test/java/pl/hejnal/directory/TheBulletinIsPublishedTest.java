package pl.hejnal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.hejnal.directory.domain.CardText;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.kernel.Language;
import pl.hejnal.testsupport.AuditDouble;
import pl.hejnal.testsupport.Injected;

class TheBulletinIsPublishedTest {

    private static final DepartmentSymbol KM = new DepartmentSymbol("KM");
    private static final DepartmentSymbol SA = new DepartmentSymbol("SA");
    private static final ProcedureSymbol KM_2 = new ProcedureSymbol("KM-2");

    private final DirectoryDesk desk = Injected.with(new DirectoryDesk(), new DirectoryInMemory(), new AuditDouble());

    @Test
    void a_new_department_is_added_and_a_known_one_renamed() {
        desk.publishDepartments(List.of(new DepartmentView(KM, "Ewidencja", "Records")));
        desk.publishDepartments(List.of(
                new DepartmentView(KM, "Wydział Ewidencji Pojazdów", "Vehicle Records"),
                new DepartmentView(SA, "Sprawy Administracyjne", "Administrative Affairs")));
        assertThat(desk.departments())
                .containsExactly(
                        new DepartmentView(KM, "Wydział Ewidencji Pojazdów", "Vehicle Records"),
                        new DepartmentView(SA, "Sprawy Administracyjne", "Administrative Affairs"));
    }

    @Test
    void a_department_that_is_published_no_more_stays_for_the_tickets_that_name_it() {
        desk.publishDepartments(List.of(new DepartmentView(KM, "Ewidencja", "Records")));
        desk.publishDepartments(List.of());
        assertThat(desk.departments()).hasSize(1);
    }

    @Test
    void a_procedure_can_get_another_title_and_move_to_another_department() {
        desk.publishProcedures(List.of(new ProcedureView(KM_2, SA, "Rejestracja", "Registration")));
        ProcedureView moved = new ProcedureView(KM_2, KM, "Rejestracja pojazdów", "Registration of vehicles");
        desk.publishProcedures(List.of(moved));
        assertThat(desk.procedures()).containsExactly(moved);
    }

    @Test
    void everything_is_read_in_either_language() {
        ProcedureView card = new ProcedureView(KM_2, KM, "Rejestracja", "Registration");
        assertThat(card.title(Language.PL)).isEqualTo("Rejestracja");
        assertThat(card.title(Language.EN)).isEqualTo("Registration");
    }

    @Test
    void a_card_is_read_in_the_language_it_was_written_in_and_elsewhere_by_its_title() {
        desk.publishProcedures(List.of(new ProcedureView(KM_2, KM, "Rejestracja", "Registration")));
        CardText text = new CardText("dowód własności", "sto złotych", "do miesiąca", "w wydziale");
        desk.publishCard(KM_2, Language.PL, text);
        assertThat(desk.card(KM_2, Language.PL)).contains(new CardView(KM_2, KM, "Rejestracja", text));
        assertThat(desk.card(KM_2, new Language("en")))
                .contains(new CardView(KM_2, KM, "Registration", CardText.NOTHING));
        assertThat(desk.card(new ProcedureSymbol("KM-99"), Language.PL)).isEmpty();
    }
}
