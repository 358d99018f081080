package pl.hejnal.cases;

import java.time.Instant;
import java.util.Optional;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.directory.domain.DepartmentSymbol;

/**
 * A case as the registry knows it; its state is another question.
 *
 * @param code empty for a case that is not registered, whose department is known by its sign
 * @param slipDue since when its slip waits to be printed
 */
public record FoundCase(
        CaseSign sign, DepartmentSymbol department, Optional<PhoneCode> code, Optional<Instant> slipDue) {

    static FoundCase of(CaseFile file) {
        return new FoundCase(file.sign(), file.department(), Optional.of(file.code()), file.slipDue());
    }
}
