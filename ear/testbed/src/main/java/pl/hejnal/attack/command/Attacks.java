package pl.hejnal.attack.command;

import java.util.List;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.flood.AnonymousSessions;
import pl.hejnal.attack.flood.SignInFlood;
import pl.hejnal.attack.flood.SlowBodies;
import pl.hejnal.attack.machine.ReachRootFromAPart;
import pl.hejnal.attack.machine.UseTheDatabaseRole;
import pl.hejnal.attack.mail.AnswerForADepartment;
import pl.hejnal.attack.sip.CallAsTheTrunk;
import pl.hejnal.attack.sip.FloodFastAgi;
import pl.hejnal.attack.sip.OrderByTheManagersAccount;
import pl.hejnal.attack.web.AbortedRequests;
import pl.hejnal.attack.web.BareAnswers;
import pl.hejnal.attack.web.ForeignCase;
import pl.hejnal.attack.web.ForeignHost;
import pl.hejnal.attack.web.LockTheAdministratorOut;
import pl.hejnal.attack.web.PushWithoutSession;
import pl.hejnal.attack.web.ReadByAnotherSite;
import pl.hejnal.attack.web.ReadCallsWithoutToken;
import pl.hejnal.attack.web.SecretsInLogs;
import pl.hejnal.attack.web.StrangeHeads;

/** All attacks, in the order in which they are run: a flood comes after what a flood would slow down. */
public final class Attacks {

    public static final List<Attack> ALL = List.of(
            new ReadCallsWithoutToken(),
            new StrangeHeads(),
            new ForeignHost(),
            new AnonymousSessions(),
            new PushWithoutSession(),
            new ReadByAnotherSite(),
            new BareAnswers(),
            new AbortedRequests(),
            new ForeignCase(),
            new LockTheAdministratorOut(),
            new SecretsInLogs(),
            new CallAsTheTrunk(),
            new AnswerForADepartment(),
            new FloodFastAgi(),
            new OrderByTheManagersAccount(),
            new UseTheDatabaseRole(),
            new ReachRootFromAPart(),
            new SlowBodies(),
            new SignInFlood());

    private Attacks() {}
}
