package pl.hejnal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.hejnal.cases.domain.CaseFixture.NOW;
import static pl.hejnal.cases.domain.CaseFixture.anyCase;
import static pl.hejnal.cases.domain.CaseFixture.stateOf;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.directory.domain.DepartmentSymbol;

class ASignBearsInitialsTest {

    private static final DepartmentSymbol KM = new DepartmentSymbol("KM");
    private static final CaseSign BARE = new CaseSign("KM-I.5410.77.2026");

    private final List<CaseSign> asked = new ArrayList<>();
    private CaseSign known = BARE;
    private final DepartmentSystems departments = (department, sign) -> {
        asked.add(sign);
        if (!sign.equals(known)) {
            throw new UnknownToDepartment(sign.value());
        }
        return new FetchedState(stateOf(anyCase(77), CaseStage.DECIDED), NOW, false);
    };

    @Test
    void a_department_that_writes_none_is_asked_once_more_without_them() throws Exception {
        CaseSign typed = new CaseSign(BARE + ".JK");
        assertThat(FetchedState.from(departments, KM, typed).state().stage()).isEqualTo(CaseStage.DECIDED);
        assertThat(asked).containsExactly(typed, BARE);
    }

    @Test
    void one_that_knows_them_is_asked_once() throws Exception {
        known = new CaseSign(BARE + ".JK");
        FetchedState.from(departments, KM, known);
        assertThat(asked).containsExactly(known);
    }

    @Test
    void a_sign_without_initials_that_nobody_knows_is_not_asked_twice() {
        CaseSign nobodys = new CaseSign("KM-I.5410.78.2026");
        assertThatThrownBy(() -> FetchedState.from(departments, KM, nobodys)).isInstanceOf(UnknownToDepartment.class);
        assertThat(asked).containsExactly(nobodys);
    }
}
