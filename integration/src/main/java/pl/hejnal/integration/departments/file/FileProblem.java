package pl.hejnal.integration.departments.file;

import pl.hejnal.integration.departments.file.parameter.Reason;

/**
 * Why a route file cannot be used.
 *
 * @param line from 1
 * @param reason for whoever wrote the file
 */
public record FileProblem(int line, Reason reason) {

    @Override
    public String toString() {
        return "line " + line + ": " + reason;
    }
}
