package pl.hejnal.integration.departments;

import java.util.Optional;
import pl.hejnal.integration.departments.file.RouteFileContext;
import pl.hejnal.integration.departments.template.Secrets;
import pl.hejnal.kernel.Settings;

/** What route files may refer to on this server: its settings, and the names of its secrets. */
record ServerEnvironment(Settings settings, Secrets secrets) implements RouteFileContext {

    @Override
    public Optional<String> setting(String name) {
        return settings.find(name);
    }

    @Override
    public boolean hasSecret(String name) {
        return secrets.has(name);
    }
}
