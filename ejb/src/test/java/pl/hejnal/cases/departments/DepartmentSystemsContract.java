package pl.hejnal.cases.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.directory.domain.DepartmentSymbol;

/**
 * What everybody who asks through {@link DepartmentSystems} may rely on, whoever answers behind it. Each kind of system
 * keeps it in a class of its own, and so does the double that the counters are tested with.
 */
public abstract class DepartmentSystemsContract {

    /** A department with its system, behind the port. */
    public interface Behind extends AutoCloseable {

        DepartmentSystems port();

        DepartmentSymbol department();

        /** A case that it knows, in progress. */
        CaseSign known();

        CaseSign unknown();

        /** Whether it answers from what it handed over before, so that trouble leaves the old answers. */
        default boolean handsOver() {
            return false;
        }

        /** It answers as it should; returns once that can be seen. */
        void isWell() throws Exception;

        void isDown() throws Exception;

        void talksNonsense() throws Exception;

        void talksWithoutEnd() throws Exception;

        void talksAboutAnotherCase() throws Exception;

        @Override
        void close() throws IOException;
    }

    private Behind behind;

    /** With nothing told yet. */
    protected abstract Behind open() throws Exception;

    @BeforeEach
    void openIt() throws Exception {
        behind = open();
    }

    @AfterEach
    void closeIt() throws Exception {
        behind.close();
    }

    @Test
    void a_case_that_it_knows_comes_in_the_offices_words_with_its_age_and_one_that_it_does_not_is_denied()
            throws Exception {
        behind.isWell();
        FetchedState told = behind.port().fetch(behind.department(), behind.known());
        assertThat(told.state().sign()).isEqualTo(behind.known());
        assertThat(told.state().department()).isEqualTo(behind.department());
        assertThat(told.state().stage()).isEqualTo(CaseStage.IN_PROGRESS);
        assertThat(told.stale()).isFalse();
        assertThat(told.state().asOf()).isBeforeOrEqualTo(told.at()).isAfter(Instant.EPOCH);
        CaseSign withInitials = new CaseSign(behind.known().value() + ".JK");
        assertThat(behind.port()
                        .fetch(behind.department(), withInitials)
                        .state()
                        .sign())
                .isEqualTo(withInitials);
        assertThatThrownBy(() -> behind.port().fetch(behind.department(), behind.unknown()))
                .isInstanceOf(UnknownToDepartment.class);
    }

    @Test
    void nobody_answers_for_a_department_that_is_not_there() {
        assertThatThrownBy(() -> behind.port().fetch(new DepartmentSymbol("QQ"), behind.known()))
                .isInstanceOf(DepartmentUnavailable.class);
    }

    @Test
    void one_that_is_down_has_no_answer_and_denies_no_case() throws Exception {
        behind.isDown();
        nothingIsTold();
    }

    @Test
    void nonsense_is_no_answer_and_harms_none_before_or_after_it() throws Exception {
        behind.talksNonsense();
        nothingIsTold();
        behind.isWell();
        assertThat(behind.port()
                        .fetch(behind.department(), behind.known())
                        .state()
                        .stage())
                .isEqualTo(CaseStage.IN_PROGRESS);
        if (behind.handsOver()) {
            behind.talksNonsense();
            assertThat(behind.port()
                            .fetch(behind.department(), behind.known())
                            .state()
                            .stage())
                    .isEqualTo(CaseStage.IN_PROGRESS);
        }
    }

    @Test
    void an_answer_without_end_is_no_answer() throws Exception {
        behind.talksWithoutEnd();
        nothingIsTold();
    }

    @Test
    void an_answer_about_another_case_is_no_answer_about_this_one() throws Exception {
        behind.talksAboutAnotherCase();
        if (behind.handsOver()) {
            assertThatThrownBy(() -> behind.port().fetch(behind.department(), behind.known()))
                    .isInstanceOfAny(UnknownToDepartment.class, DepartmentUnavailable.class);
        } else {
            nothingIsTold();
        }
    }

    private void nothingIsTold() {
        assertThatThrownBy(() -> behind.port().fetch(behind.department(), behind.known()))
                .isInstanceOf(DepartmentUnavailable.class);
    }
}
