package pl.hejnal.attack;

import java.util.List;
import pl.hejnal.attack.machine.ReachRootFromAPart;
import pl.hejnal.attack.machine.UseTheDatabaseRole;
import pl.hejnal.attack.mail.AnswerForADepartment;
import pl.hejnal.attack.sip.CallAsTheTrunk;
import pl.hejnal.attack.sip.FloodFastAgi;
import pl.hejnal.attack.sip.OrderByTheManagersAccount;
import pl.hejnal.attack.web.ForeignCase;
import pl.hejnal.attack.web.LockTheAdministratorOut;
import pl.hejnal.attack.web.ReadCallsWithoutToken;
import pl.hejnal.attack.web.SecretsInLogs;

/** All attacks, in the order in which they are run: a flood comes after what a flood would slow down. */
public final class Attacks {

    public static final List<Attack> ALL = List.of(
            new ReadCallsWithoutToken(),
            new ForeignCase(),
            new LockTheAdministratorOut(),
            new SecretsInLogs(),
            new CallAsTheTrunk(),
            new AnswerForADepartment(),
            new FloodFastAgi(),
            new OrderByTheManagersAccount(),
            new UseTheDatabaseRole(),
            new ReachRootFromAPart());

    private Attacks() {
    }
}
