package pl.hejnal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Of the list of components that the gates (ADR 043) and each packaging write; there is none in a module that is built alone. */
class NoComponentHasAKnownFaultTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void what_is_inside_is_free_of_known_faults_or_says_why_one_does_no_harm() throws Exception {
        Path components = ROOT.resolve(System.getProperty("hejnal.components", "target/hejnal-sbom.json"));
        assumeThat(components).exists();
        assertThat(KnownAdvisories.in(ROOT.resolve("config/advisories/known.json"))
                        .findings(KnownAdvisories.json(components)))
                .as("take the version that mends it, or say in config/advisories/known.json why it does no harm here")
                .isEmpty();
    }
}
