package pl.hejnal.identity;

import java.util.Set;

/** The roles that counters name. The last three are never a person's: parts of the system run as them. */
public final class Roles {

    public static final String CLERK = "clerk";
    public static final String DEPARTMENT = "department";
    public static final String MANAGER = "manager";
    public static final String ADMIN = "admin";
    public static final String TELEPHONY = "telephony";
    public static final String SYSTEM = "system";
    /** Whoever asks on the public page, with nothing but a case's code and PIN. */
    public static final String RESIDENT = "resident";
    /** What a person may be given. */
    public static final Set<String> OF_PEOPLE = Set.of(CLERK, DEPARTMENT, MANAGER, ADMIN);

    private Roles() {}
}
