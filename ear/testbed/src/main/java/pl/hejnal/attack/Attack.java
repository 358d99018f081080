package pl.hejnal.attack;

import java.util.Optional;
import pl.hejnal.attack.command.Attacks;

/** Something that somebody tries who has no right to it. It may be run at any time and leaves the instance usable. */
public interface Attack {

    /** What is tried, as one short English sentence without a full stop; unique among {@link Attacks}. */
    String name();

    /**
     * @return what got through, as a sentence with the evidence; empty if the attack was held off
     * @throws Exception if it could not be tried at all (no connection, no such page): that proves nothing
     */
    Optional<String> run(AttackTarget target) throws Exception;
}
