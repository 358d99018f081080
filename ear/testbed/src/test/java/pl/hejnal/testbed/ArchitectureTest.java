package pl.hejnal.testbed;

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

/** Each rule holds for the test bed, and is seen red on a violation that is planted under {@code planted}. */
class ArchitectureTest {

    private static final JavaClasses TEST_BED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.isJar())
            .withImportOption(location -> location.contains("testbed"))
            .importPackages("pl.hejnal");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("packages are free of cycles", EarRules::packagesAreFreeOfCycles),
                rule("time is injected", EarRules::timeIsInjected),
                // A fault lasts, a voice has its pace, a schedule has its moments, an answer its age.
                rule(
                        "nobody sleeps",
                        rules -> rules.nobodySleeps(
                                "TemporaryFault",
                                "FaultRun",
                                "Fault",
                                "RtpEndpoint",
                                "RawSipCall",
                                "DepartmentBenchmark")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_holds_for_the_test_bed(Function<EarRules, ArchRule> rule) {
        rule.apply(new EarRules("pl.hejnal")).check(TEST_BED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_red_where_it_is_broken(Function<EarRules, ArchRule> rule) {
        assertRed(rule.apply(new EarRules("planted")));
    }

    private static void assertRed(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains("PlantedPhone"));
    }

    private static Arguments rule(String name, Function<EarRules, ArchRule> rule) {
        return Arguments.of(Named.of(name, rule));
    }
}
