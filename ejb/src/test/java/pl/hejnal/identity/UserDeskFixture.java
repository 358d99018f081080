package pl.hejnal.identity;

import java.time.Clock;
import pl.hejnal.audit.Visit;
import pl.hejnal.byhand.AuditDouble;
import pl.hejnal.byhand.Injected;

/** The desk with its entrance, over users in memory. */
final class UserDeskFixture {

    private UserDeskFixture() {
    }

    static UserDesk with(UsersInMemory users, AuditDouble audit, Clock clock) {
        return with(users, new TriesInMemory(), audit, new Visit(), clock);
    }

    static UserDesk with(UsersInMemory users, TriesInMemory tries, AuditDouble audit, Visit visit, Clock clock) {
        return Injected.with(new UserDesk(), Injected.with(new Entrance(), users, tries, audit, visit, clock), users, audit, clock);
    }
}
