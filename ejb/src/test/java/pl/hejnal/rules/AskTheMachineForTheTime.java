package pl.hejnal.rules;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitReference;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Date;
import java.util.List;
import java.util.Set;

/**
 * Reads the machine's clock: {@code now()} without a clock, {@code currentTimeMillis()}, {@code new Date()}, a system
 * clock. Method references count too, which is why accesses and references are looked at and not only calls.
 */
final class AskTheMachineForTheTime extends ArchCondition<JavaClass> {

    private static final Set<String> CLOCKS = Set.of("currentTimeMillis", "systemUTC", "systemDefaultZone", "system");

    AskTheMachineForTheTime() {
        super("ask the machine for the time");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            judge(type, access.getTarget(), access.getDescription(), events);
        }
        for (JavaCodeUnitReference<?> reference : type.getCodeUnitReferencesFromSelf()) {
            judge(type, reference.getTarget(), reference.getDescription(), events);
        }
    }

    private static void judge(JavaClass type, AccessTarget target, String description, ConditionEvents events) {
        if (target instanceof AccessTarget.CodeUnitAccessTarget unit && asks(unit)) {
            events.add(SimpleConditionEvent.satisfied(type, description));
        }
    }

    private static boolean asks(AccessTarget.CodeUnitAccessTarget unit) {
        List<JavaClass> parameters = unit.getRawParameterTypes();
        String owner = unit.getOwner().getName();
        boolean clockGiven = parameters.stream().anyMatch(p -> p.getName().equals("java.time.Clock"));
        return (owner.startsWith("java.time.") && unit.getName().equals("now") && !clockGiven)
                || ((owner.equals("java.time.Clock") || owner.equals("java.lang.System"))
                        && CLOCKS.contains(unit.getName()))
                || (owner.equals(Date.class.getName()) && unit.getName().equals("<init>") && parameters.isEmpty());
    }
}
