package pl.hejnal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.cases.domain.CaseFixture.NOW;
import static pl.hejnal.cases.domain.CaseFixture.PIN;
import static pl.hejnal.cases.domain.CaseFixture.WRONG_PIN;
import static pl.hejnal.cases.domain.CaseFixture.anyCase;
import static pl.hejnal.cases.domain.CaseFixture.fullStateOf;
import static pl.hejnal.cases.domain.CaseFixture.stateOf;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.CaseAnswer.NotRecognised;
import pl.hejnal.cases.CaseAnswer.Told;
import pl.hejnal.cases.CaseAnswer.TooManyTries;
import pl.hejnal.cases.CaseAnswer.Unavailable;
import pl.hejnal.cases.attempts.domain.PinAttemptLimiter;
import pl.hejnal.cases.attempts.domain.PinAttemptLimiter.Passage;
import pl.hejnal.cases.attempts.domain.Requester;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.FetchedState;
import pl.hejnal.cases.departments.UnavailableReason;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.cases.domain.Audience;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseFixture;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.cases.domain.CasesInMemory;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.SignKeys;
import pl.hejnal.kernel.CallerNumber;

class ADepartmentIsAskedAboutACaseTest {

    private static final CallerNumber CALLER = CallerNumber.of("+48126001122");

    private final CaseFile file = anyCase(77);
    private final CaseState state = stateOf(file, CaseStage.IN_PROGRESS).toldTo(Audience.RESIDENT);
    private final CasesInMemory cases = new CasesInMemory();
    private final CaseDesk desk = new CaseDesk();
    private int asked;
    private Instant now;

    @BeforeEach
    void open() {
        cases.add(file);
        desk.gate = new GateInMemory();
        departmentTells(NOW);
    }

    @Test
    void its_answer_is_told_as_fresh() {
        assertThat(ask(PIN)).isEqualTo(new Told(state, NOW, false));
    }

    @Test
    void what_only_a_clerk_may_hear_is_not_told_by_telephone() {
        CaseState known = fullStateOf(file);
        desk.departments = (department, sign) -> new FetchedState(known, NOW, false);
        CaseState heard = ((Told) ask(PIN)).state();
        assertThat(known.holder()).isPresent();
        assertThat(heard.holder()).isEmpty();
        assertThat(heard.bring()).isEqualTo(known.bring());
    }

    @Test
    void an_answer_that_it_told_earlier_is_told_with_the_time_it_was_fetched() {
        Instant earlier = NOW.minusSeconds(600);
        desk.departments = (department, sign) -> new FetchedState(state, earlier, true);
        assertThat(ask(PIN)).isEqualTo(new Told(state, earlier, true));
    }

    @Test
    void while_it_is_down_its_last_answer_is_told_as_stale_with_the_time_it_was_fetched() {
        ask(PIN);
        departmentIsDown();
        assertThat(ask(PIN)).isEqualTo(new Told(state, NOW, true));
    }

    @Test
    void while_it_is_down_and_has_never_answered_nothing_is_told() {
        departmentIsDown();
        assertThat(ask(PIN)).isEqualTo(new Unavailable(file.sign(), file.department(), UnavailableReason.SILENT));
    }

    @Test
    void when_it_denies_the_case_its_old_answer_is_not_told_any_more() {
        ask(PIN);
        desk.departments = (department, sign) -> {
            throw new UnknownToDepartment("404");
        };
        assertThat(ask(PIN)).isEqualTo(new Unavailable(file.sign(), file.department(), UnavailableReason.UNKNOWN_CASE));
    }

    @Test
    void it_is_not_asked_before_code_and_pin_are_right() {
        assertThat(ask(WRONG_PIN)).isEqualTo(new NotRecognised());
        assertThat(asked).isZero();
    }

    @Test
    void it_is_not_asked_while_the_caller_must_wait() {
        for (int i = 0; i < 3; i++) {
            ask(WRONG_PIN);
        }
        assertThat(ask(PIN)).isEqualTo(new TooManyTries(Duration.ofSeconds(10)));
        assertThat(asked).isZero();
    }

    @Test
    void a_slip_of_the_finger_in_the_code_counts_as_no_try() {
        String slip =
                file.code().digits().substring(0, 8) + (file.code().digits().charAt(8) == '0' ? '1' : '0');
        for (int i = 0; i < 20; i++) {
            assertThat(desk.ask(new CaseQuestion(slip, PIN, CALLER))).isEqualTo(new NotRecognised());
        }
        assertThat(ask(PIN)).isInstanceOf(Told.class);
    }

    @Test
    void its_sign_opens_it_as_its_code_does() {
        assertThat(desk.ask(new CaseQuestion("5410*77*2026", PIN, CALLER))).isInstanceOf(Told.class);
        assertThat(desk.ask(new CaseQuestion("5410*77", PIN, CALLER))).isEqualTo(new NotRecognised());
    }

    private CaseAnswer ask(String pin) {
        return desk.ask(new CaseQuestion(file.code().toString(), pin, CALLER));
    }

    private void departmentTells(Instant at) {
        now = at;
        desk.departments = (department, sign) -> {
            assertThat(department).isEqualTo(file.department());
            assertThat(sign).isEqualTo(file.sign());
            asked++;
            return new FetchedState(state, at, false);
        };
    }

    private void departmentIsDown() {
        now = NOW.plusSeconds(600);
        desk.departments = (department, sign) -> {
            throw new DepartmentUnavailable("no answer");
        };
    }

    /** The same decisions without transactions. */
    private final class GateInMemory extends CaseAccess {

        private Optional<Told> last = Optional.empty();

        @Override
        public Passage pass(PhoneCode code, String pin, Requester requester) {
            return new PinAttemptLimiter(cases, cases, CaseFixture.KEY).pass(code, pin, requester, now);
        }

        @Override
        public Passage pass(SignKeys keys, String pin, Requester requester) {
            return new PinAttemptLimiter(cases, cases, CaseFixture.KEY).pass(keys, pin, requester, now);
        }

        @Override
        public void remember(CaseFile told, CaseState what, Instant at) {
            last = Optional.of(new Told(what, at, true));
        }

        @Override
        public Optional<Told> lastKnown(CaseFile told) {
            return last;
        }
    }
}
