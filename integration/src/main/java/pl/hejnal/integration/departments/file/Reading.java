package pl.hejnal.integration.departments.file;

import java.util.List;

/** What came of reading a route file. */
public sealed interface Reading {

    record Usable(RouteFile file) implements Reading {
    }

    /** @param problems at least one, in the order of their lines */
    record Broken(List<FileProblem> problems) implements Reading {

        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
