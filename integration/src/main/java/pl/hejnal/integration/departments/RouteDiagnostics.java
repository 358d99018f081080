package pl.hejnal.integration.departments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.hejnal.cases.departments.DepartmentDiagnostics;
import pl.hejnal.cases.departments.DepartmentHealth;
import pl.hejnal.cases.departments.DepartmentHealth.FileFault;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.Trial;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.cases.imports.ImportDesk;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.integration.departments.answer.AnswerFields;
import pl.hejnal.integration.departments.answer.Translated;
import pl.hejnal.integration.departments.file.FileProblem;
import pl.hejnal.integration.departments.template.AnswerRecorder;
import pl.hejnal.integration.departments.template.Question;
import pl.hejnal.integration.principal.CounterInRole;
import pl.hejnal.kernel.Language;

/** Shows administrators how the departments' connections are, and lets them try one. */
final class RouteDiagnostics implements DepartmentDiagnostics {

    private final Departments departments;
    private final CounterInRole<ImportDesk> imports;
    private final Clock clock;

    RouteDiagnostics(Departments departments, CounterInRole<ImportDesk> imports, Clock clock) {
        this.departments = departments;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public List<DepartmentHealth> health() {
        return departments.folder().problems().entrySet().stream()
                .map(file -> health(file.getKey(), file.getValue()))
                .toList();
    }

    private DepartmentHealth health(String name, List<FileProblem> problems) {
        List<FileFault> faults = problems.stream()
                .map(each -> new FileFault(
                        each.line(),
                        Language.OF_SCREENS.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(),
                                        language -> each.reason().in(language.locale())))))
                .toList();
        return departments
                .folder()
                .live(name)
                .map(live -> health(name, faults, live))
                .orElseGet(() -> new DepartmentHealth(
                        name,
                        Optional.empty(),
                        faults,
                        Optional.empty(),
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        0,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private DepartmentHealth health(String name, List<FileFault> faults, LiveDepartment live) {
        DepartmentSymbol symbol = live.file().department();
        return new DepartmentHealth(
                name,
                Optional.of(live.file().template().ref()),
                faults,
                live.lastSuccess(),
                live.times().count(),
                live.times().within(50),
                live.times().within(95),
                live.breaker().name(),
                departments.kept().count(symbol),
                departments.kept().oldest(symbol),
                live.unknownWords().all(),
                live.unread().all(),
                departments.feeds().passed(symbol),
                live.lastFailure(),
                imports.ask(desk -> desk.lastFile(symbol)),
                departments.feeds().troubleWith(symbol));
    }

    @Override
    public Trial tryOut(DepartmentSymbol department, CaseSign sign) {
        Notebook notes = new Notebook();
        Instant begun = clock.instant();
        try {
            LiveDepartment live = departments.live(department);
            notes.open = AnswerFields.of(live.file()).impersonal();
            Translated answer = live.ask(new Question(sign, notes), departments.timeout());
            notes.leftOut = answer.leftOut();
            return notes.trial(Optional.of(answer.state()), Optional.empty(), Duration.between(begun, clock.instant()));
        } catch (UnknownToDepartment denied) {
            return notes.trial(
                    Optional.empty(), Optional.of(Trial.UNKNOWN_CASE), Duration.between(begun, clock.instant()));
        } catch (DepartmentUnavailable silent) {
            return notes.trial(
                    Optional.empty(), Optional.of(silent.getMessage()), Duration.between(begun, clock.instant()));
        }
    }

    /** Notes what a route shows; the route runs on another thread, which may go on when the trial has given up. */
    private static final class Notebook implements AnswerRecorder {

        private Set<String> open = Set.of();
        private Set<String> leftOut = Set.of();
        private volatile String raw = "";
        private volatile Map<String, String> fields = Map.of();

        @Override
        public void heard(String answer) {
            raw = answer;
        }

        @Override
        public void understood(Map<String, String> found) {
            fields = Map.copyOf(found);
        }

        Trial trial(Optional<CaseState> state, Optional<String> failure, Duration took) {
            return new Trial(raw, fields, open, leftOut, state, failure, took);
        }
    }
}
