package pl.hejnal.tickets.domain;

import org.jspecify.annotations.Nullable;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.kernel.Refusal;

/**
 * Why a matter could not be settled at once.
 *
 * @param department whose case file was needed; null with every other reason
 */
public record WrapUp(WrapUpReason reason, @Nullable DepartmentSymbol department) {

    public static final WrapUp NOTHING = new WrapUp(WrapUpReason.NOTHING, null);

    public WrapUp {
        if ((reason == WrapUpReason.NEEDS_CASE_FILE) != (department != null)) {
            throw new IllegalArgumentException("a case file is a department's, and nothing else is");
        }
    }

    /**
     * @param department the symbol that the clerk chose, if any; it counts only where a case file was needed
     * @throws Refusal {@code ticket.wrap-up} if a case file was needed and no department is chosen
     */
    public static WrapUp of(WrapUpReason reason, @Nullable DepartmentSymbol department) {
        if (reason == WrapUpReason.NEEDS_CASE_FILE && department == null) {
            throw new Refusal("ticket.wrap-up");
        }
        return new WrapUp(reason, reason == WrapUpReason.NEEDS_CASE_FILE ? department : null);
    }
}
