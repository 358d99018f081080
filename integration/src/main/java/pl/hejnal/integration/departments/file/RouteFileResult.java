package pl.hejnal.integration.departments.file;

import java.util.List;

/** What came of reading a route file. */
public sealed interface RouteFileResult {

    record Usable(RouteFile file) implements RouteFileResult {}

    /** @param problems at least one, in the order of their lines */
    record Broken(List<FileProblem> problems) implements RouteFileResult {

        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
