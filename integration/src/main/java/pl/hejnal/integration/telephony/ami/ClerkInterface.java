package pl.hejnal.integration.telephony.ami;

import pl.hejnal.integration.telephony.PbxText;

/** How a clerk's telephone is called in the PBX: the PJSIP endpoint that bears the clerk's login. */
final class ClerkInterface {

    private static final String TECHNOLOGY = "PJSIP/";

    private ClerkInterface() {
    }

    static String of(String login) {
        return PbxText.amiValue(TECHNOLOGY + login);
    }

    /** @throws IllegalArgumentException if the event names nobody */
    static String login(String memberName, String channelInterface) {
        if (memberName != null && !memberName.isBlank() && !memberName.startsWith(TECHNOLOGY)) {
            return memberName;
        }
        String name = memberName == null || memberName.isBlank() ? channelInterface : memberName;
        if (name == null || !name.startsWith(TECHNOLOGY)) {
            throw new IllegalArgumentException("a queue's member that is no clerk's telephone: " + name);
        }
        return name.substring(TECHNOLOGY.length());
    }
}
