package pl.hejnal.integration.departments;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import pl.hejnal.cases.DepartmentUnavailable;
import pl.hejnal.cases.UnknownToDepartment;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.integration.departments.answer.NotYetAnswered;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.template.Question;
import pl.hejnal.integration.departments.template.Witness;

/**
 * A department while it can be asked: made when its file becomes usable, gone when the file changes or goes. Knows how its
 * system behaves, and spares it.
 */
final class LiveDepartment {

    /** More at once would only queue up at the other end. */
    static final int QUESTIONS_AT_ONCE = 32;
    private static final Logger LOG = System.getLogger(LiveDepartment.class.getName());

    private final RouteFile file;
    private final String entrance;
    private final DepartmentRoutes routes;
    private final Clock clock;
    private final Breaker breaker = new Breaker();
    private final ResponseTimes times = new ResponseTimes();
    private final UnknownWords unknownWords = new UnknownWords();
    private final Semaphore room = new Semaphore(QUESTIONS_AT_ONCE);
    private volatile Optional<CaseSign> lastAsked = Optional.empty();
    private volatile Optional<Instant> lastSuccess = Optional.empty();
    private volatile Optional<String> lastFailure = Optional.empty();

    LiveDepartment(RouteFile file, String entrance, DepartmentRoutes routes, Clock clock) {
        this.file = file;
        this.entrance = entrance;
        this.routes = routes;
        this.clock = clock;
    }

    /** As long as it fails, who waits is refused at once. */
    void admit() throws DepartmentUnavailable {
        if (!breaker.admits()) {
            throw new DepartmentUnavailable("it is not asked for a while, since it does not answer");
        }
    }

    /**
     * The case to see by whether it answers again, once it is time to: what somebody really asked about last, since no
     * department is asked about a case that nobody named. Who takes it must ask.
     */
    Optional<CaseSign> probe() {
        return lastAsked.filter(sign -> breaker.admitsProbe(clock.instant()));
    }

    CaseState ask(CaseSign sign, Duration patience) throws DepartmentUnavailable, UnknownToDepartment {
        lastAsked = Optional.of(sign);
        return ask(new Question(sign, Witness.NOBODY), patience);
    }

    /** Asks whatever the breaker says; how it goes counts all the same. */
    CaseState ask(Question question, Duration patience) throws DepartmentUnavailable, UnknownToDepartment {
        boolean admitted = room.tryAcquire();
        Instant begun = clock.instant();
        try {
            if (!admitted) {
                throw new DepartmentUnavailable("it is asked " + QUESTIONS_AT_ONCE + " questions already");
            }
            CaseState state = routes.ask(entrance, question, patience);
            answered(begun);
            report(state);
            return state;
        } catch (UnknownToDepartment answer) {
            answered(begun);
            throw answer;
        } catch (NotYetAnswered letter) {
            breaker.succeeded();
            throw letter;
        } catch (DepartmentUnavailable silent) {
            breaker.failed(clock.instant());
            lastFailure = Optional.of(silent.getMessage());
            throw silent;
        } finally {
            if (admitted) {
                room.release();
            }
        }
    }

    private void answered(Instant begun) {
        Instant now = clock.instant();
        breaker.succeeded();
        lastSuccess = Optional.of(now);
        lastFailure = Optional.empty();
        times.add(Duration.between(begun, now));
    }

    private void report(CaseState state) {
        if (state.stage() == CaseStage.UNKNOWN && unknownWords.add(state.stageAsReported())) {
            LOG.log(Level.WARNING, "Department {0} uses a word that its file does not translate: {1}",
                    file.department(), state.stageAsReported());
        }
    }

    /** Whether its last question failed. */
    boolean isSilent() {
        return lastFailure.isPresent();
    }

    boolean isAsked() {
        return breaker.admits();
    }

    RouteFile file() {
        return file;
    }

    String entrance() {
        return entrance;
    }

    Breaker.State breaker() {
        return breaker.state();
    }

    ResponseTimes times() {
        return times;
    }

    UnknownWords unknownWords() {
        return unknownWords;
    }

    Optional<Instant> lastSuccess() {
        return lastSuccess;
    }

    Optional<String> lastFailure() {
        return lastFailure;
    }
}
