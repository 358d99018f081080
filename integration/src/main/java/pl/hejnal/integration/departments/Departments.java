package pl.hejnal.integration.departments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import pl.hejnal.cases.departments.CaseConnection;
import pl.hejnal.cases.departments.DepartmentSystems;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.FetchedState;
import pl.hejnal.cases.departments.UnavailableReason;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.cases.domain.CasePart;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.cases.imports.ImportDesk;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.integration.departments.asking.AnswerCache;
import pl.hejnal.integration.departments.asking.AnswerCache.Kept;
import pl.hejnal.integration.departments.asking.CaseKey;
import pl.hejnal.integration.departments.asking.RequestCoalescer;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.file.RouteFileContext;
import pl.hejnal.integration.departments.file.Template;
import pl.hejnal.integration.departments.file.parameter.PartNames;
import pl.hejnal.integration.departments.template.imported.Feeds;
import pl.hejnal.integration.principal.CounterInRole;

/**
 * All departments' systems as one: an answer that is fresh enough is told again at once; otherwise the department is
 * asked, the same question only once at a time; if it does not answer, what it told last is told as such.
 */
public final class Departments implements DepartmentSystems, AutoCloseable {

    private final Clock clock;
    private final Duration fresh;
    private final Duration timeout;
    private final DepartmentRoutes routes;
    private final AnswerCache kept;
    private final Feeds feeds;
    private final DepartmentFolder folder;
    private final RequestCoalescer questions;
    private final ExecutorService refreshers = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * @param fresh how old an answer may be and still be told without asking
     * @param timeout how long an answer is waited for
     */
    public Departments(
            DepartmentDirectories places,
            RouteFileContext surroundings,
            CounterInRole<ImportDesk> imports,
            Duration fresh,
            Duration timeout,
            Clock clock) {
        this.clock = clock;
        this.fresh = fresh;
        this.timeout = timeout;
        questions = new RequestCoalescer(timeout);
        kept = new AnswerCache(clock);
        feeds = new Feeds(kept::forget);
        routes = new DepartmentRoutes(places, imports, feeds, timeout, clock);
        folder = new DepartmentFolder(
                places.routes(),
                surroundings,
                new DepartmentFolder.Opening() {
                    @Override
                    public LiveDepartment open(RouteFile file) {
                        return new LiveDepartment(file, routes.open(file), routes, clock);
                    }

                    @Override
                    public void close(LiveDepartment department) {
                        routes.close(department.entrance());
                    }
                },
                department -> {
                    kept.forget(department);
                    feeds.forget(department);
                });
    }

    @Override
    public FetchedState fetch(DepartmentSymbol department, CaseSign sign)
            throws DepartmentUnavailable, UnknownToDepartment {
        CaseKey key = new CaseKey(department, sign);
        LiveDepartment live = live(department);
        Optional<Kept> last = kept.want(key);
        if (last.isPresent() && !live.isSilent() && last.get().at().plus(fresh).isAfter(clock.instant())) {
            return new FetchedState(last.get().state().as(sign), last.get().at(), false);
        }
        try {
            // Before the question is shared: one who waits must not come to wait for a probe.
            live.admit(sign);
            FetchedState told = questions.ask(key, () -> ask(live, key, sign));
            return new FetchedState(told.state().as(sign), told.at(), told.stale());
        } catch (DepartmentUnavailable silent) {
            return new FetchedState(
                    last.orElseThrow(() -> silent).state().as(sign), last.get().at(), true);
        }
    }

    /** By the sign as the department wrote it last, as it is asked now, and without initials, within one timeout in all. */
    private FetchedState ask(LiveDepartment live, CaseKey key, CaseSign asked)
            throws DepartmentUnavailable, UnknownToDepartment {
        Instant begun = clock.instant();
        Set<CaseSign> ways = new LinkedHashSet<>(kept.written(key).map(List::of).orElse(List.of()));
        ways.addAll(List.of(asked, key.sign()));
        for (CaseSign way : ways) {
            try {
                CaseState state = live.ask(way, timeout.minus(Duration.between(begun, clock.instant())));
                Instant at = clock.instant();
                kept.keep(key, state, at);
                return new FetchedState(state, at, false);
            } catch (UnknownToDepartment written) {
                // Perhaps it is written in another way.
            }
        }
        kept.forget(key);
        throw new UnknownToDepartment(asked.value());
    }

    @Override
    public Set<DepartmentSymbol> searchableByName() {
        return folder.running()
                .map(LiveDepartment::file)
                .filter(file -> !file.text("party").isEmpty()
                        && PartNames.parse(file.text("toClerk")).contains(CasePart.PARTY))
                .map(RouteFile::department)
                .collect(Collectors.toSet());
    }

    @Override
    public CaseConnection connection(DepartmentSymbol department) {
        return folder.live(department.value())
                .map(live -> live.file().template() == Template.MAIL ? CaseConnection.LETTERS : CaseConnection.ANSWERS)
                .orElse(CaseConnection.NONE);
    }

    LiveDepartment live(DepartmentSymbol department) throws DepartmentUnavailable {
        return folder.live(department.value())
                .orElseThrow(() -> new DepartmentUnavailable(
                        UnavailableReason.NOT_CONNECTED, "no route leads to " + department.value()));
    }

    /** Looks at the directory; what changed there counts afterwards. */
    public void look() {
        folder.look();
    }

    /**
     * Asks again, in the background, about cases that somebody asked about a little while ago and whose answers are no
     * longer fresh: who rings again, or takes the call, does not wait.
     */
    void refresh() {
        for (CaseKey key : kept.wantedButOlderThan(fresh)) {
            folder.live(key.department().value())
                    .filter(LiveDepartment::isAsked)
                    .ifPresent(live -> inBackground(() -> questions.ask(key, () -> ask(live, key, key.sign()))));
        }
    }

    /** Sees, in the background, whether departments that were given up answer again: no caller has to be the one who tries. */
    void probe() {
        folder.running()
                .forEach(live -> live.probe()
                        .ifPresent(sign ->
                                // Not shared: a probe that joined another's question could not tell the breaker how it
                                // went.
                                inBackground(
                                        () -> ask(live, new CaseKey(live.file().department(), sign), sign))));
    }

    /** In the background, so that no caller pays for the first question of a fresh server. */
    void warmUp() {
        Runnable task = new RouteWarmUp(routes)::run;
        inBackground(Executors.callable(task));
    }

    /** Nobody waits for how it ends: the breaker has heard it. */
    private void inBackground(Callable<?> task) {
        Future<?> unused = refreshers.submit(task);
    }

    Duration timeout() {
        return timeout;
    }

    DepartmentFolder folder() {
        return folder;
    }

    public Feeds feeds() {
        return feeds;
    }

    AnswerCache kept() {
        return kept;
    }

    @Override
    public void close() {
        refreshers.shutdownNow();
        routes.close();
    }
}
