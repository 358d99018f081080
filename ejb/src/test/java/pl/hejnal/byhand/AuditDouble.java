package pl.hejnal.byhand;

import java.util.ArrayList;
import java.util.List;
import pl.hejnal.audit.AuditTrail;

/** A trail that is read as lines: who, what, subject. */
public final class AuditDouble extends AuditTrail {

    private final List<String> lines = new ArrayList<>();

    @Override
    public void record(String who, String what, String subject, String why) {
        lines.add(who + " " + what + " " + subject);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}
