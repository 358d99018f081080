package pl.hejnal.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;

/** The kinds of web that must not know one another: screens, programs' interface, push. */
final class WebKinds implements SliceAssignment {

    private static final List<String> KINDS = List.of("faces", "rest", "push");
    private final String root;

    WebKinds(String root) {
        this.root = root;
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        return KINDS.stream()
                .filter(kind -> (type.getPackageName() + ".").startsWith(root + ".web." + kind + "."))
                .findFirst()
                .map(SliceIdentifier::of)
                .orElseGet(SliceIdentifier::ignore);
    }

    @Override
    public String getDescription() {
        return "kinds of web " + KINDS;
    }
}
