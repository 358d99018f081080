package pl.hejnal.integration.departments.file;

import java.util.Map;
import pl.hejnal.directory.domain.DepartmentSymbol;

/**
 * A route file that has been found usable: a department, one of our templates, and every parameter of that template
 * with its value or default.
 */
public record RouteFile(DepartmentSymbol department, Template template, Map<String, String> parameters) {

    public RouteFile {
        parameters = Map.copyOf(parameters);
    }

    /** @throws IllegalArgumentException if its department is not among the parameters */
    public static RouteFile of(Template template, Map<String, String> parameters) {
        return new RouteFile(new DepartmentSymbol(parameters.getOrDefault("department", "")), template, parameters);
    }

    /** @throws IllegalArgumentException if the template has no such parameter */
    public String text(String parameter) {
        String value = parameters.get(parameter);
        if (value == null) {
            throw new IllegalArgumentException(template.ref() + " has no parameter " + parameter);
        }
        return value;
    }
}
