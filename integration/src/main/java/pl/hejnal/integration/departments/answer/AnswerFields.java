package pl.hejnal.integration.departments.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.hejnal.cases.domain.CasePart;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.file.parameter.PartNames;

/**
 * The names that a department gives to the fields of its answer.
 *
 * @param asOf empty if it does not tell how old its knowledge is
 * @param parts the fields of the parts that it tells; those it does not tell are missing
 */
public record AnswerFields(String sign, String stage, String asOf, Map<CasePart, String> parts) {

    /** Stands for what a department has put where one value belongs and that is none, an object in JSON. */
    static final String NO_VALUE = "\uFFFC";

    public AnswerFields {
        parts = Map.copyOf(parts);
    }

    public static AnswerFields of(RouteFile file) {
        Map<CasePart, String> parts = new HashMap<>();
        PartNames.PARTS.forEach((parameter, part) -> {
            if (!file.text(parameter).isEmpty()) {
                parts.put(part, file.text(parameter));
            }
        });
        return new AnswerFields(file.text("sign"), file.text("stage"), file.text("asOf"), parts);
    }

    Optional<String> of(CasePart part) {
        return Optional.ofNullable(parts.get(part));
    }

    /** Every field that is of use, the sign's among them; all others of an answer are dropped. */
    public Set<String> names() {
        Set<String> names = parts.values().stream().collect(Collectors.toSet());
        names.add(sign);
        names.add(stage);
        if (!asOf.isEmpty()) {
            names.add(asOf);
        }
        return names;
    }

    /** The fields that cannot be about a person: the sign, the stage, days and amounts. */
    public Set<String> impersonal() {
        Set<String> names = names();
        names.removeAll(Stream.of(
                        CasePart.NEXT_STEP,
                        CasePart.HOLDER,
                        CasePart.BRING,
                        CasePart.COLLECT_WHERE,
                        CasePart.COLLECT_WHEN,
                        CasePart.PARTY)
                .flatMap(part -> of(part).stream())
                .toList());
        return names;
    }
}
