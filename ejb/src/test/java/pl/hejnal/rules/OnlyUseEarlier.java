package pl.hejnal.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** A feature uses itself and features that stand before it in the order; a feature that is not in the order is wrong. */
final class OnlyUseEarlier extends ArchCondition<JavaClass> {

    private final String root;
    private final List<String> order;

    OnlyUseEarlier(String root, List<String> order) {
        super("only use features before their own in " + order);
        this.root = root;
        this.order = order;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        int own = order.indexOf(Feature.of(type, root));
        if (own < 0) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " belongs to no feature of the order"));
            return;
        }
        type.getDirectDependenciesFromSelf().forEach(dependency -> {
            String other = Feature.of(dependency.getTargetClass(), root);
            if (!other.isEmpty() && order.indexOf(other) > own) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        });
    }
}
