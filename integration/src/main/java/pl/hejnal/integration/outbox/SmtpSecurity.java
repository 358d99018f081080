package pl.hejnal.integration.outbox;

/** How the connection to the mail server is kept secret. */
enum SmtpSecurity {
    /** Plain; never with a password, unless the server is this machine. */
    NONE,
    /** Begins plain and goes on encrypted, or not at all (submission, port 587). */
    STARTTLS,
    /** Encrypted from the first octet (submissions, port 465). */
    TLS
}
