package pl.hejnal.container.office;

import java.time.Instant;
import java.util.UUID;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.kernel.Language;
import pl.hejnal.tickets.domain.Matter;

/** Calls as tests need them, each with an identity of its own. */
public final class CallFixture {

    public static final Matter VEHICLE = new Matter(new ProcedureSymbol("KM-2"), new DepartmentSymbol("KM"));

    public static final Instant ARRIVED = Instant.parse("2026-11-23T09:07:30Z");

    private CallFixture() {}

    public static LinkedId anyId() {
        return new LinkedId("test-" + UUID.randomUUID());
    }

    /** As long as the PBX's own are. */
    public static LinkedId anyShortId() {
        return new LinkedId("test-" + UUID.randomUUID().toString().substring(0, 8));
    }

    public static CallArrived arrivedFrom(LinkedId id, String caller) {
        return new CallArrived(id, "126165555", caller, Language.PL, ARRIVED);
    }
}
