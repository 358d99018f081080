package pl.hejnal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.hejnal.rules.EarRules;

/** Each rule holds for the launcher, and is seen red on a violation that is planted under {@code planted}. */
class ArchitectureTest {

    private static final JavaClasses LAUNCHER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("pl.hejnal.launcher");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("the launcher knows no test bed", EarRules::theLauncherKnowsNoTestBed),
                rule("packages are free of cycles", EarRules::packagesAreFreeOfCycles),
                rule("time is injected", EarRules::timeIsInjected),
                // Between two tries to start, and two looks at what tells nobody that it changed.
                rule("nobody sleeps", rules -> rules.nobodySleeps("DatabaseSchema", "ForegroundRun", "ServerPart")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_holds_for_the_launcher(Function<EarRules, ArchRule> rule) {
        rule.apply(new EarRules("pl.hejnal")).check(LAUNCHER);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_red_where_it_is_broken(Function<EarRules, ArchRule> rule) {
        assertRed(rule.apply(new EarRules("planted")));
    }

    private static void assertRed(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains("PlantedPart"));
    }

    private static Arguments rule(String name, Function<EarRules, ArchRule> rule) {
        return Arguments.of(Named.of(name, rule));
    }
}
