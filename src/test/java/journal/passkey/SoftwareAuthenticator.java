package journal.passkey;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * An authenticator with one passkey, and the browser that asks it (WebAuthn Level 3, 6): ES256, no attestation. Tests let both of them err.
 */
public final class SoftwareAuthenticator {
    public static final int PRESENT = 0x01;
    public static final int VERIFIED = 0x04;
    public static final int BACKUP_ELIGIBLE = 0x08;
    public static final int BACKED_UP = 0x10;
    private static final int ATTESTED = 0x40;
    private static final int COORDINATE = 32; // bytes

    private final KeyPair key = key();
    private final byte[] id = new byte[16];
    private String origin;
    private String party = "localhost";
    private String type = "";
    private int flags = PRESENT | VERIFIED;
    private boolean crossOrigin;
    private int counter;
    private String handle = "";

    private SoftwareAuthenticator(String origin) {
        this.origin = origin;
        new SecureRandom().nextBytes(id);
    }

    /** A new one, whose browser shows a page of this origin. */
    public static SoftwareAuthenticator at(String origin) {
        return new SoftwareAuthenticator(origin);
    }

    /** From now on the page is of another origin. */
    public SoftwareAuthenticator origin(String other) {
        origin = other;
        return this;
    }

    /** From now on the browser asks for another relying party. */
    public SoftwareAuthenticator party(String other) {
        party = other;
        return this;
    }

    /** From now on it says this type of ceremony; the right one where it is empty. */
    public SoftwareAuthenticator type(String other) {
        type = other;
        return this;
    }

    /** From now on it has these flags. */
    public SoftwareAuthenticator flags(int other) {
        flags = other;
        return this;
    }

    /** From now on a page of another site frames the page. */
    public SoftwareAuthenticator framed(boolean isFramed) {
        crossOrigin = isFramed;
        return this;
    }

    /** From now on it counts from here. */
    public SoftwareAuthenticator counter(int other) {
        counter = other;
        return this;
    }

    /** From now on it says that the passkey is of this account. */
    public SoftwareAuthenticator handle(String other) {
        handle = other;
        return this;
    }

    /** The handle of the account for which the passkey was made. */
    public String handle() {
        return handle;
    }

    /** Makes the passkey that a question asks for. */
    public String makes(String question) {
        handle = part(question, "\"user\":\\{\"id\":\"([\\w-]+)\"");
        String client = client("webauthn.create", question);
        byte[] attested = joined(new byte[16], bytes(0, id.length), id, coseKey());
        byte[] data = joined(data(flags | ATTESTED), attested);
        byte[] attestation = joined(bytes(0xA3, 0x63), text("fmt"), bytes(0x64), text("none"), bytes(0x67), text("attStmt"),
                bytes(0xA0, 0x68), text("authData"), bytes(0x59, data.length >> 8, data.length), data);
        return json("\"attestationObject\":\"" + encoded(attestation) + "\",\"transports\":[\"internal\"]", client);
    }

    /** Signs what a question asks for. */
    public String signs(String question) {
        String client = client("webauthn.get", question);
        byte[] data = data(flags);
        byte[] signature = signature(joined(data, sha256(text(client))));
        String user = handle.isEmpty() ? "" : ",\"userHandle\":\"" + handle + '"';
        return json("\"authenticatorData\":\"" + encoded(data) + "\",\"signature\":\"" + encoded(signature) + '"' + user, client);
    }

    private String client(String usual, String question) {
        return "{\"type\":\"" + (type.isEmpty() ? usual : type) + "\",\"challenge\":\"" + part(question, "\"challenge\":\"([\\w-]+)\"")
                + "\",\"origin\":\"" + origin + "\",\"crossOrigin\":" + crossOrigin + '}';
    }

    private byte[] data(int shown) {
        return joined(sha256(text(party)), bytes(shown), ByteBuffer.allocate(Integer.BYTES).putInt(counter).array());
    }

    private String json(String parts, String client) {
        return "{\"id\":\"" + encoded(id) + "\",\"rawId\":\"" + encoded(id) + "\",\"type\":\"public-key\",\"clientExtensionResults\":{},"
                + "\"response\":{\"clientDataJSON\":\"" + encoded(text(client)) + "\"," + parts + "}}";
    }

    // RFC 9053, 7.1.1: a map of kty EC2, alg ES256, crv P-256, x and y
    private byte[] coseKey() {
        var point = ((ECPublicKey) key.getPublic()).getW();
        return joined(bytes(0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, COORDINATE), coordinate(point.getAffineX().toByteArray()),
                bytes(0x22, 0x58, COORDINATE), coordinate(point.getAffineY().toByteArray()));
    }

    private static byte[] coordinate(byte[] number) {
        byte[] padded = new byte[COORDINATE + number.length];
        System.arraycopy(number, 0, padded, COORDINATE, number.length);
        return Arrays.copyOfRange(padded, number.length, padded.length);
    }

    private byte[] signature(byte[] content) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static KeyPair key() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String part(String question, String pattern) {
        var found = Pattern.compile(pattern).matcher(question);
        if (!found.find()) {
            throw new IllegalArgumentException(question);
        }
        return found.group(1);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
