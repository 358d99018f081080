package pl.hejnal.audit;

import jakarta.enterprise.context.RequestScoped;

/**
 * From where and in which session this request comes, as whoever let it in has found out. Empty for programs, the
 * telephone and timers, which have no session: what they read is written down each time.
 */
@RequestScoped
public class RequestOrigin {

    private String session = "";
    private String address = "";

    /**
     * @param session names the session and opens nothing: never its cookie
     * @param from the client's address
     */
    public void begin(String session, String from) {
        this.session = session;
        address = from;
    }

    public String session() {
        return session;
    }

    public String address() {
        return address;
    }
}
