package pl.hejnal.attack.flood;

import java.util.Optional;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;
import pl.hejnal.attack.web.SignedInPerson;

/** Two hundred sign-in tries at once must not keep anybody from working. */
public final class SignInFlood implements Attack {

    @Override
    public String name() {
        return "two hundred sign-in tries stop the web server";
    }

    @Override
    public Optional<String> run(AttackTarget target) throws Exception {
        try (SignedInPerson clerk = new SignedInPerson(target, "anna");
                Crowd strangers = Crowd.ofGuesses(target)) {
            return Crowd.work(target, clerk);
        }
    }
}
