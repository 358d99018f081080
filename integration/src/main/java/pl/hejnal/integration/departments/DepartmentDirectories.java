package pl.hejnal.integration.departments;

import java.nio.file.Path;
import pl.hejnal.integration.departments.template.Secrets;
import pl.hejnal.kernel.Settings;

/**
 * The directories of the departments on this server.
 *
 * @param routes one file a department
 * @param secrets one file a secret
 * @param drops one folder for each department that drops files here
 */
public record DepartmentDirectories(Path routes, Secrets secrets, Path drops) {

    static DepartmentDirectories of(Settings settings) {
        return new DepartmentDirectories(
                settings.path("hejnal.departments"),
                new Secrets(settings.path("hejnal.departments.secrets")),
                settings.path("hejnal.departments.drops"));
    }
}
