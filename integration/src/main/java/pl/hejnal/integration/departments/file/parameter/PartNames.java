package pl.hejnal.integration.departments.file.parameter;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.hejnal.cases.domain.CasePart;

/** The parts of a case's state as route files call them: by the parameter that names their field. */
public final class PartNames {

    /** The parameter of each part. */
    public static final Map<String, CasePart> PARTS = Map.of(
            "nextStep",
            CasePart.NEXT_STEP,
            "holder",
            CasePart.HOLDER,
            "expected",
            CasePart.EXPECTED,
            "deadline",
            CasePart.DEADLINE,
            "bring",
            CasePart.BRING,
            "pay",
            CasePart.TO_PAY,
            "collectWhere",
            CasePart.COLLECT_WHERE,
            "collectWhen",
            CasePart.COLLECT_WHEN,
            "party",
            CasePart.PARTY);

    private PartNames() {}

    /**
     * Reads names between commas; nothing, or {@code none}, is no part at all.
     *
     * @throws IllegalArgumentException naming the name that is none
     */
    public static Set<CasePart> parse(String text) {
        if (text.isBlank() || text.strip().equals("none")) {
            return Set.of();
        }
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .map(PartNames::part)
                .collect(Collectors.toSet());
    }

    private static CasePart part(String name) {
        return Optional.ofNullable(PARTS.get(name))
                .orElseThrow(() -> new InvalidValue(
                        "noPart", name, PARTS.keySet().stream().sorted().toList()));
    }
}
