package pl.hejnal.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the launcher and the test bed, below any root package, so that planted violations are tried too. */
public final class EarRules {

    /** Never installed in a city, so nothing of the launcher may need it. */
    private static final List<String> TEST_BED =
            List.of("phone", "sample", "office", "bench", "faults", "attack", "seed", "testbed");

    private static final String COMMAND = "picocli.CommandLine$Command";
    private final String root;

    public EarRules(String root) {
        this.root = root;
    }

    public ArchRule theLauncherKnowsNoTestBed() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".launcher..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        TEST_BED.stream().map(room -> root + "." + room + "..").toArray(String[]::new));
    }

    public ArchRule packagesAreFreeOfCycles() {
        return SlicesRuleDefinition.slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    /** Commands are where a program begins; they hand a clock on. */
    public ArchRule timeIsInjected() {
        return noClasses()
                .that(describe("are no commands", type -> !type.isAnnotatedWith(COMMAND)))
                .should(new AskTheMachineForTheTime());
    }

    /** @param paced by simple name: where time itself is what is waited for */
    public ArchRule nobodySleeps(String... paced) {
        List<String> allowed = Stream.of(paced).toList();
        return noClasses()
                .that(describe("wait for something else than time", type -> !allowed.contains(outermost(type))))
                .should()
                .callMethodWhere(describe(
                        "sleeps",
                        call -> call.getTarget().getName().equals("sleep")
                                && List.of("java.lang.Thread", "java.util.concurrent.TimeUnit")
                                        .contains(call.getTargetOwner().getName())));
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(EarRules::outermost).orElse(type.getSimpleName());
    }
}
