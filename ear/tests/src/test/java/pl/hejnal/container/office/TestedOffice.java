package pl.hejnal.container.office;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it is delivered, and beside its modules one with the tests of the container. */
public final class TestedOffice {

    private static final String DESCRIPTOR = "META-INF/application.xml";

    private TestedOffice() {}

    public static EnterpriseArchive withTests() {
        WebArchive tests = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackages(true, "pl.hejnal.container")
                .deleteClasses(OwnDatabase.class, OneDeployment.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibrary(libraryOf(Assertions.class));
        EnterpriseArchive office =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("../target/hejnal.ear"));
        String modules = text(office)
                .replace(
                        "</application>",
                        "<module><web><web-uri>tests.war</web-uri>"
                                + "<context-root>/tests</context-root></web></module></application>");
        office.delete(DESCRIPTOR);
        office.setApplicationXML(new StringAsset(modules));
        return office.addAsModule(Testable.archiveToTest(tests));
    }

    private static String text(EnterpriseArchive office) {
        try (var in = office.get(DESCRIPTOR).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("the EAR has no descriptor", unreadable);
        }
    }

    private static File libraryOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
