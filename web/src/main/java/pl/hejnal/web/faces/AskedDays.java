package pl.hejnal.web.faces;

import java.time.LocalDate;
import pl.hejnal.kernel.Refusal;

/** Of which days the address asks, and whether it wants a file. */
public interface AskedDays {

    /** @throws Refusal for a text that is no day */
    LocalDate first();

    /** @throws Refusal for a text that is no day */
    LocalDate last();

    /** Empty for the page. */
    String getFormat();
}
