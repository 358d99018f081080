package pl.hejnal.integration.departments.file;

import java.util.Optional;

/** What a route file may refer to beside itself. */
public interface RouteFileContext {

    /** A setting by its name, as it replaces {@code {{name}}} in a value. */
    Optional<String> setting(String name);

    /** Whether there is such a secret; nobody who judges files needs to see it. */
    boolean hasSecret(String name);
}
