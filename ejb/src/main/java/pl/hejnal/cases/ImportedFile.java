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
 * @param parties the parties' names, if the department lets clerks search by them
 */
public record ImportedFile(DepartmentSymbol department, String hash, Instant toldAt, Map<String, String> answers,
        Map<String, String> parties) {

    public ImportedFile {
        answers = Map.copyOf(answers);
        parties = Map.copyOf(parties);
    }
}
