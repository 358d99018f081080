package pl.hejnal.whole.office;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of the running office, which comes as a parameter; one office serves all such tests of a run. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("whole-system")
@ExtendWith(OfficeOfTheRun.class)
public @interface WholeSystem {

    /** Tag of a class that brings a crowd of callers, and wants the machine for itself (ear/tests/pom.xml). */
    String ALONE = "alone";
}
