package pl.hejnal.integration.departments;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.integration.departments.answer.FailedAnswer;
import pl.hejnal.integration.departments.answer.NotYetAnswered;
import pl.hejnal.integration.departments.answer.Translated;
import pl.hejnal.integration.departments.answer.UnreadableAnswer;
import pl.hejnal.integration.departments.asking.CasesToProbe;
import pl.hejnal.integration.departments.asking.ResponseTimes;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.template.AnswerRecorder;
import pl.hejnal.integration.departments.template.Question;
import pl.hejnal.integration.resilience.CircuitBreaker;

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
    private final CircuitBreaker breaker = new CircuitBreaker();
    private final ResponseTimes times = new ResponseTimes();
    private final UnknownWords unknownWords = new UnknownWords();
    private final Semaphore room = new Semaphore(QUESTIONS_AT_ONCE);
    private final CasesToProbe toProbe = new CasesToProbe();
    private final UnreadParts unread = new UnreadParts();
    /** The cases over which it failed since it last answered about any; as many as the breaker counts to, or a few more. */
    private final Set<CaseSign> failedOver = ConcurrentHashMap.newKeySet();

    private volatile Optional<Instant> lastSuccess = Optional.empty();
    private volatile Optional<String> lastFailure = Optional.empty();

    LiveDepartment(RouteFile file, String entrance, DepartmentRoutes routes, Clock clock) {
        this.file = file;
        this.entrance = entrance;
        this.routes = routes;
        this.clock = clock;
    }

    /** As long as it fails, who waits is refused at once; what they wanted to know is remembered for the next probe. */
    void admit(CaseSign sign) throws DepartmentUnavailable {
        if (!breaker.admits()) {
            toProbe.asked(sign);
            throw new DepartmentUnavailable("it is not asked for a while, since it does not answer");
        }
    }

    /** The case to see by whether it answers again, once it is time to. Who takes it must ask. */
    Optional<CaseSign> probe() {
        return !toProbe.isEmpty() && breaker.admitsProbe(clock.instant()) ? toProbe.next() : Optional.empty();
    }

    CaseState ask(CaseSign sign, Duration timeout) throws DepartmentUnavailable, UnknownToDepartment {
        toProbe.asked(sign);
        return ask(new Question(sign, AnswerRecorder.NOBODY), timeout).state();
    }

    /** Asks whatever the breaker says; how it goes counts all the same. */
    Translated ask(Question question, Duration timeout) throws DepartmentUnavailable, UnknownToDepartment {
        boolean admitted = room.tryAcquire();
        Instant begun = clock.instant();
        try {
            if (!admitted) {
                throw new DepartmentUnavailable("it is asked " + QUESTIONS_AT_ONCE + " questions already");
            }
            Translated answer = routes.ask(entrance, question, timeout);
            answered(begun);
            report(question.sign(), answer);
            return answer;
        } catch (UnknownToDepartment answer) {
            answered(begun);
            throw answer;
        } catch (NotYetAnswered letter) {
            breaker.succeeded();
            throw letter;
        } catch (UnreadableAnswer content) {
            // The connection works, whatever came over it: nobody else is kept from asking.
            reached();
            report(question.sign(), List.of(), content.getMessage());
            throw content;
        } catch (FailedAnswer failed) {
            failed(question.sign(), failed);
            throw failed;
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

    /** However often it fails over one case, that is once; a probe's failure always counts. */
    private void failed(CaseSign sign, FailedAnswer failed) {
        if (failedOver.add(sign) || breaker.state() == CircuitBreaker.State.HALF_OPEN) {
            breaker.failed(clock.instant());
        }
        lastFailure = Optional.of(failed.getMessage());
        report(sign, List.of(), failed.getMessage());
    }

    private void reached() {
        breaker.succeeded();
        failedOver.clear();
        lastFailure = Optional.empty();
    }

    private void answered(Instant begun) {
        Instant now = clock.instant();
        reached();
        lastSuccess = Optional.of(now);
        times.add(Duration.between(begun, now));
    }

    private void report(CaseSign sign, Translated answer) {
        CaseState state = answer.state();
        toProbe.answered(sign);
        if (state.stage() == CaseStage.UNKNOWN && unknownWords.add(state.stageAsReported())) {
            LOG.log(
                    Level.WARNING,
                    "Department {0} uses a word that its file does not translate: {1}",
                    file.department(),
                    state.stageAsReported());
        }
        if (answer.leftOut().isEmpty()) {
            unread.read(sign);
        } else {
            report(sign, answer.leftOut().stream().sorted().toList(), "");
        }
    }

    /** In words without anything of the answer, which is about a person's case. */
    private void report(CaseSign sign, List<String> fields, String failure) {
        if (unread.add(sign, fields, failure)) {
            LOG.log(
                    Level.WARNING,
                    "What department {0} answers about {1} is left out: {2}",
                    file.department(),
                    sign,
                    fields.isEmpty() ? failure : "no value that can be read in " + String.join(", ", fields));
        }
    }

    /** Whether its last question could not be put, or failed there. */
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

    CircuitBreaker.State breaker() {
        return breaker.state();
    }

    ResponseTimes times() {
        return times;
    }

    UnknownWords unknownWords() {
        return unknownWords;
    }

    UnreadParts unread() {
        return unread;
    }

    Optional<Instant> lastSuccess() {
        return lastSuccess;
    }

    Optional<String> lastFailure() {
        return lastFailure;
    }
}
