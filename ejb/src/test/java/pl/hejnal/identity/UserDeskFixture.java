package pl.hejnal.identity;

import java.time.Clock;
import pl.hejnal.byhand.AuditDouble;
import pl.hejnal.byhand.Injected;

/** The desk with its entrance, over users in memory. */
final class UserDeskFixture {

    private UserDeskFixture() {
    }

    static UserDesk with(UsersInMemory users, AuditDouble audit, Clock clock) {
        return Injected.with(new UserDesk(), Injected.with(new Entrance(), users, audit, clock), users, audit, clock);
    }
}
