package pl.hejnal.integration.departments.template;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** How the departments' files and letters come in: the trouble with each, until it is over. */
public final class Feeds {

    private static final Logger LOG = System.getLogger(Feeds.class.getName());

    private final Map<DepartmentSymbol, String> troubles = new ConcurrentHashMap<>();
    private final Consumer<DepartmentSymbol> taken;

    /** @param taken told whenever there is something new of a department */
    public Feeds(Consumer<DepartmentSymbol> taken) {
        this.taken = taken;
    }

    void taken(DepartmentSymbol department) {
        // Who sees that the trouble is over must already be told the new answers.
        taken.accept(department);
        troubles.remove(department);
    }

    /** Said once in the log, however often it is met. */
    void trouble(DepartmentSymbol department, String reason) {
        if (!reason.equals(troubles.put(department, reason))) {
            LOG.log(Level.WARNING, "What department {0} hands over cannot be taken: {1}; what was taken before stays",
                    department, reason);
        }
    }

    void fine(DepartmentSymbol department) {
        troubles.remove(department);
    }

    public void forget(DepartmentSymbol department) {
        troubles.remove(department);
    }

    public Optional<String> troubleWith(DepartmentSymbol department) {
        return Optional.ofNullable(troubles.get(department));
    }
}
