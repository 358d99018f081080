package pl.hejnal.cases.departments;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** One department without a system: it tells what a test lays down, or nothing while it is said to be away. */
public final class DepartmentsInMemory implements DepartmentSystems {

    private final Map<String, CaseState> states = new ConcurrentHashMap<>();
    private final DepartmentSymbol only;
    private final Clock clock;
    private Optional<String> trouble = Optional.empty();

    public DepartmentsInMemory(DepartmentSymbol only, Clock clock) {
        this.only = only;
        this.clock = clock;
    }

    public void tell(CaseState state) {
        trouble = Optional.empty();
        states.put(state.sign().withoutInitials(), state);
    }

    public void fail(String why) {
        trouble = Optional.of(why);
    }

    @Override
    public FetchedState fetch(DepartmentSymbol department, CaseSign sign)
            throws DepartmentUnavailable, UnknownToDepartment {
        if (!department.equals(only) || trouble.isPresent()) {
            throw new DepartmentUnavailable(trouble.orElse("no route leads to " + department));
        }
        CaseState known = states.get(sign.withoutInitials());
        if (known == null) {
            throw new UnknownToDepartment(sign.value());
        }
        return new FetchedState(
                new CaseState(
                        sign,
                        department,
                        known.stage(),
                        known.stageAsReported(),
                        known.details(),
                        known.disclosure(),
                        known.asOf()),
                clock.instant(),
                false);
    }
}
