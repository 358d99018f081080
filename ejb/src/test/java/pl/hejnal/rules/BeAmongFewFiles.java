package pl.hejnal.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Lies in a package of few files; a file is a class that is not inside another one. */
final class BeAmongFewFiles extends ArchCondition<JavaClass> {

    private final int most;

    BeAmongFewFiles(int most) {
        super("be among at most " + most + " files");
        this.most = most;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        long files = type.getPackage().getClasses().stream()
                .filter(JavaClass::isTopLevelClass)
                .count();
        if (files > most) {
            events.add(SimpleConditionEvent.violated(
                    type, type.getName() + " is one of " + files + " files of " + type.getPackageName()));
        }
    }
}
