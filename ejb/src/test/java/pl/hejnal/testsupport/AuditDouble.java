package pl.hejnal.testsupport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import pl.hejnal.audit.AuditTrail;

/** A trail that is read as lines: who, what, subject. */
public final class AuditDouble extends AuditTrail {

    private final List<String> lines = new ArrayList<>();

    @Override
    public void record(String who, String what, String subject, String why) {
        lines.add(who + " " + what + " " + subject);
    }

    @Override
    public void recordSome(String who, String what, String subject, String why) {
        record(who, what, subject, why);
    }

    @Override
    public void read(String who, String what, Collection<String> subjects, String why) {
        subjects.forEach(subject -> record(who, what, subject, why));
    }

    @Override
    public void readBeside(String who, String what, String subject, String beside) {
        record(who, what, subject, beside);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}
