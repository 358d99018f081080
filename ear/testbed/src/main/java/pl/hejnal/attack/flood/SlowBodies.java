package pl.hejnal.attack.flood;

import java.util.Optional;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;
import pl.hejnal.attack.web.SignedInPerson;

/** A hundred bodies that come a byte at a time must not keep anybody from working. */
public final class SlowBodies implements Attack {

    @Override
    public String name() {
        return "a hundred slow bodies stop the web server";
    }

    @Override
    public Optional<String> run(AttackTarget target) throws Exception {
        try (SignedInPerson clerk = new SignedInPerson(target, "anna");
                Crowd strangers = Crowd.ofSlowBodies(target)) {
            Optional<String> broken = Crowd.work(target, clerk);
            if (broken.isEmpty()) {
                new SignedInPerson(target, "piotr").close();
            }
            return broken;
        }
    }
}
