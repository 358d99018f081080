package pl.hejnal.cases.imports;

import java.time.Instant;
import java.util.Map;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;

/**
 * A file that a department handed over, read to its end.
 *
 * @param hash SHA-256 of its bytes, in hexadecimal
 * @param toldAt when the department wrote it
 * @param answers what it tells of each case, by the case's sign as it is written
 * @param parties the parties' names, if the department lets clerks search by them
 * @param leftOut how many of its cases could not be read; each may be one that is missing among the answers
 */
public record ImportedFile(
        DepartmentSymbol department,
        String hash,
        Instant toldAt,
        Map<CaseSign, String> answers,
        Map<CaseSign, String> parties,
        int leftOut) {

    public ImportedFile {
        answers = Map.copyOf(answers);
        parties = Map.copyOf(parties);
    }
}
