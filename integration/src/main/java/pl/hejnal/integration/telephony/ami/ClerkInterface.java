package pl.hejnal.integration.telephony.ami;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.integration.telephony.PbxText;

/** How a clerk's telephone is called in the PBX: the PJSIP endpoint that bears the clerk's login. */
public final class ClerkInterface {

    private static final String TECHNOLOGY = "PJSIP/";

    private static final Pattern CHANNEL = Pattern.compile("PJSIP/(.+)-[0-9a-f]{8,}");

    private ClerkInterface() {}

    /** @param name a login; of a telephone that is nobody's, what it is called in the PBX */
    public static String of(String name) {
        return PbxText.amiValue(TECHNOLOGY + name);
    }

    /** @throws IllegalArgumentException if the event names nobody, or a telephone that can be no clerk's */
    static Login login(@Nullable String memberName, @Nullable String channelInterface) {
        if (memberName != null && !memberName.isBlank() && !memberName.startsWith(TECHNOLOGY)) {
            return new Login(memberName);
        }
        String telephone = memberName == null || memberName.isBlank() ? channelInterface : memberName;
        return new Login(name(telephone)
                .orElseThrow(() ->
                        new IllegalArgumentException("a queue's member that is no clerk's telephone: " + telephone)));
    }

    /** What this endpoint is called in the PBX, whether it is a clerk's or not; nothing for what is no PJSIP endpoint. */
    static Optional<String> name(@Nullable String endpoint) {
        return Optional.ofNullable(endpoint)
                .filter(name -> name.startsWith(TECHNOLOGY))
                .map(name -> name.substring(TECHNOLOGY.length()));
    }

    /** Whose telephone this endpoint is, {@code PJSIP/anna}. */
    static Optional<Login> ofPeer(@Nullable String peer) {
        return name(peer).flatMap(Login::read);
    }

    /** Whose telephone this channel is, {@code PJSIP/anna-0000001b}; nobody's for what is no channel of a telephone. */
    static Optional<Login> ofChannel(@Nullable String channel) {
        Matcher telephone = CHANNEL.matcher(channel == null ? "" : channel);
        return telephone.matches() ? Login.read(telephone.group(1)) : Optional.empty();
    }

    /**
     * Whose telephone this channel is if it is a clerk's: the account code of their endpoint says so, also while they are
     * rung. A trunk has none.
     */
    public static Optional<Login> ofClerk(@Nullable String channel, @Nullable String accountCode) {
        return ofChannel(channel).filter(login -> login.value().equals(accountCode));
    }

    /**
     * Whether a clerk made the call of this channel, and no resident. An account code tells: clerks' endpoints have their
     * logins there (config/asterisk/pjsip.conf), the trunk's have none.
     */
    static boolean isOwn(@Nullable String channel, @Nullable String accountCode) {
        return ofClerk(channel, accountCode).isPresent();
    }
}
