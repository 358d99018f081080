package pl.hejnal.kernel;

import java.time.ZoneId;

/** The office's own time; instants are stored and compared, days and hours are told in this zone. */
public final class OfficeZone {

    public static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    private OfficeZone() {}
}
