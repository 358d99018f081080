package pl.hejnal.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/** A program's right to act for a user. The token itself is shown once; only its hash is kept. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    private static final int BYTES = 32;
    private static final String PREFIX = "hejnal_";

    @Id
    private String hash;

    @Column(name = "user_id")
    private long userId;

    @Column(name = "issued_at")
    private Instant issuedAt;
    /** Given by the database. */
    @Column(insertable = false, updatable = false)
    private long id;

    private String purpose;

    /** As the log calls them: a login, or a part of the system; empty in old rows. */
    @Column(name = "issued_by")
    private String issuedBy;

    protected ApiToken() {}

    /** @param purpose which program it is for, so that it can be taken back without guessing */
    public ApiToken(String token, OfficeUser user, String purpose, String by, Instant at) {
        hash = hash(token);
        userId = user.id();
        issuedAt = at;
        this.purpose = purpose;
        issuedBy = by;
    }

    /** 256 random bits; the prefix lets scanners of leaked secrets recognise it. */
    public static String invent(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    public long userId() {
        return userId;
    }

    public long id() {
        return id;
    }

    public String purpose() {
        return purpose;
    }

    public String issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }
}
