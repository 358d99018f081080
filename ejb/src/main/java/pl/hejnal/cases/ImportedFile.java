package pl.hejnal.cases;

import java.time.Instant;
import java.util.Map;
import pl.hejnal.directory.domain.DepartmentSymbol;

/**
 * A file that a department handed over, read whole and found well formed.
 *
 * @param hash SHA-256 of its bytes, in hexadecimal
 * @param toldAt when the department wrote it
 * @param answers what it tells of each case, by the case's sign without initials
 */
public record ImportedFile(DepartmentSymbol department, String hash, Instant toldAt, Map<String, String> answers) {

    public ImportedFile {
        answers = Map.copyOf(answers);
    }
}
