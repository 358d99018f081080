package pl.hejnal.rules;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A class forwards when more than half of its methods, and at least three, do nothing but call one method of the same other
 * class with as many arguments as they got. Running that call in a role counts for nothing: a principal is asked where the
 * call is made.
 */
final class NotMostlyForward extends ArchCondition<JavaClass> {

    private static final int AT_LEAST = 3;

    private final String root;

    NotMostlyForward(String root) {
        super("not mostly forward to one other class");
        this.root = root;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        List<JavaMethod> methods = type.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(method -> !method.getModifiers().contains(JavaModifier.ABSTRACT))
                .toList();
        Map<JavaClass, Long> forwarded = methods.stream()
                .map(this::forwardsTo)
                .flatMap(Optional::stream)
                .collect(groupingBy(other -> other, counting()));
        forwarded.forEach((other, times) -> {
            if (times >= AT_LEAST && times * 2 > methods.size()) {
                events.add(SimpleConditionEvent.violated(
                        type,
                        "%s forwards %d of %d methods to %s in %s"
                                .formatted(
                                        type.getName(),
                                        times,
                                        methods.size(),
                                        other.getName(),
                                        type.getSourceCodeLocation())));
            }
        });
    }

    private Optional<JavaClass> forwardsTo(JavaMethod method) {
        List<JavaMethodCall> calls = method.getMethodCallsFromSelf().stream()
                .filter(call -> !isBoxing(call) && !isPrincipal(call.getTargetOwner()))
                .toList();
        return calls.size() == 1 && method.getConstructorCallsFromSelf().isEmpty()
                ? Optional.of(calls.getFirst())
                        .filter(call -> call.getTarget().getRawParameterTypes().size()
                                == method.getRawParameterTypes().size())
                        .map(JavaMethodCall::getTargetOwner)
                        .filter(other -> other.getPackageName().startsWith(root) && !other.equals(method.getOwner()))
                : Optional.empty();
    }

    private static boolean isBoxing(JavaMethodCall call) {
        return call.getTargetOwner().getPackageName().equals("java.lang")
                && (call.getName().equals("valueOf") || call.getName().endsWith("Value"));
    }

    private boolean isPrincipal(JavaClass owner) {
        return owner.getPackageName().startsWith(root + ".integration.principal");
    }
}
