package pl.hejnal.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What lives in a room is used by its own feature only; the kernel's rooms serve all. */
final class OnlyBeUsedAtHome extends ArchCondition<JavaClass> {

    private final String root;

    OnlyBeUsedAtHome(String root) {
        super("only be used by their own feature");
        this.root = root;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String home = Feature.of(type, root);
        type.getDirectDependenciesToSelf().forEach(dependency -> {
            if (!Feature.of(dependency.getOriginClass(), root).equals(home)) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        });
    }
}
